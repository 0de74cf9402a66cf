import { addDays, ageOn } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type FormCode, formOf } from '../../rules/forms.ts'
import { forbidden } from '../../rules/stock/suits.ts'
import type { HeldBed } from '../../store/stays.ts'
import { listSuited, listWho, readWhomOf } from '../../store/suitability.ts'

/** For how long an assessment of a place for a child holds. */
const holdsDays = 30

type Place = {
	readonly bed: HeldBed
	readonly form: FormCode
	readonly people: readonly { readonly personId: string; readonly child: boolean }[]
	/** Of the children those whom the place is assessed for; left out, all. */
	readonly asked?: readonly string[]
	/** Why they live there though the place is said to be for others. */
	readonly despite: string | null
}

/**
 * Whether the place is for these people at all. A child in emergency housing, or where no children are meant to live, is
 * assessed first. Refuses child-suitability-missing and bed-not-for-them.
 */
export async function refusePlace(
	{ db, today }: Act,
	{ bed, form, people, asked, despite }: Place,
): Promise<Refusal | null> {
	const whom = await readWhomOf(db, bed.id)
	const children = people.filter(({ child }) => child).map(({ personId }) => personId)
	const coming = children.filter((child) => asked?.includes(child) ?? true)
	if (coming.length > 0 && (formOf(form).emergency || whom.children === false)) {
		const suited = await listSuited(db, {
			...{ children: coming, propertyId: bed.propertyId, since: addDays(today, -holdsDays) },
		})
		const left = coming.filter((child) => !suited.has(child))
		if (left.length > 0) return refuse({ because: 'child-suitability-missing', children: left.length })
	}
	const who = await listWho(
		db,
		people.map(({ personId }) => personId),
	)
	const grown = who.filter(({ id }) => !children.includes(id))
	const why = forbidden(whom, {
		adults: people.length - children.length,
		children: children.length,
		sexes: grown.map(({ sex }) => (sex === 'woman' || sex === 'man' ? sex : 'unknown')),
		ages: grown.flatMap(({ birthDate }) => (birthDate === null ? [] : [ageOn(birthDate, today)])),
	}).filter((one) => one !== 'no-children')
	return why.length > 0 && despite === null ? refuse({ because: 'bed-not-for-them', why }) : null
}
