import type { Act } from '../../../../platform/transaction.ts'
import { listUnits, readGuidelines } from '../../../organisation/index.ts'
import type { KnownNames } from '../../rules/versions/names.ts'
import { listPlans } from '../../store/plans.ts'

/** What a plan points at and does not hold itself. */
export async function knownNames({ db }: Pick<Act, 'db'>): Promise<KnownNames> {
	const units = await listUnits(db)
	const plans = await listPlans(db)
	return {
		units: new Map(units.map(({ id, name }) => [id, name])),
		plans: new Map(plans.map(({ id, title }) => [id, title])),
		guidelines: new Map((await readGuidelines(db)).map(({ id, title }) => [id, title])),
	}
}
