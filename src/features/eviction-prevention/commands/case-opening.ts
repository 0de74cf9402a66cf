import { ageOn, type PlainDate } from '../../../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Act } from '../../../platform/transaction.ts'
import { foldName, formHousehold } from '../../people/index.ts'
import type { CaseDateKind, dateSources, Ground, OpenedBy } from '../rules/case.ts'
import { type Place, placeOf } from '../rules/home.ts'
import type { Regime } from '../rules/law/countries.ts'
import type { ChildrenAnswer } from '../rules/notice-kinds.ts'
import { putCaseDate } from '../store/case-facts.ts'
import { type ChildRow, insertCaseChild, listChildren } from '../store/case-people.ts'
import { findLatestCaseInHome, insertCase, keepHome, type NewHome, takeCaseNumber } from '../store/cases.ts'
import { settleStayChecks } from '../store/measures.ts'
import { type NamedPerson, personKnownAs } from './person-known-as.ts'

export type LearntDate = {
	readonly kind: CaseDateKind
	readonly onDay: PlainDate
	readonly source: (typeof dateSources)[number]
}

/** Everything a case begins with, whether a landlord told it or the board found it out. */
export type Opening = {
	readonly tenant: { readonly personId: string } | NamedPerson
	readonly home: Omit<NewHome, 'addressKey' | keyof Place>
	readonly ground: Ground
	readonly regime: Regime
	readonly openedBy: OpenedBy
	readonly children: ChildrenAnswer
	readonly landlordId: string | null
	readonly debtOre: number | null
	readonly mustMoveAnyway: boolean
	readonly dates: readonly LearntDate[]
	readonly otherSystemNumber: string | null
	/** Null: the first unit that the actor works in. */
	readonly unitId: string | null
}

export type Opened = { readonly caseId: string; readonly caseNumber: string; readonly personId: string }

/**
 * Household, home, case and dates. A closed case of the same household and home is taken on: its children come along,
 * and its checks are answered by the new threat. Refusals: case-already-open (names the case), no-unit.
 */
export async function openFrom(act: Act, opening: Opening): Promise<Opened | Refusal> {
	const { municipalityId, controllerId, actorId, unitIds } = act.actor
	const unitId = opening.unitId ?? unitIds[0]
	if (unitId === undefined || controllerId === null) return refuse({ because: 'no-unit' })
	const personId =
		'personId' in opening.tenant ? opening.tenant.personId : await personKnownAs(act, opening.tenant)
	if (isRefused(personId)) return personId
	const formed = await formHousehold.within(act, { adultId: personId })
	if (formed.is !== 'done') return refuse({ because: 'person-not-registered' })
	const { householdId } = formed.value
	const homeId = await keepHome(act.db, municipalityId, householdId, foldedHome(opening.home))
	const latest = await findLatestCaseInHome(act.db, householdId, homeId)
	if (latest !== undefined && latest.closedOn === null) {
		return refuse({ because: 'case-already-open', caseId: latest.id, caseNumber: latest.caseNumber })
	}
	const children = latest === undefined ? [] : await stillChildren(act, latest.id)
	const caseNumber = await takeCaseNumber(act.db, municipalityId, Number(act.today.slice(0, 4)))
	const { tenant: _, home: __, dates, ...facts } = opening
	const caseId = await insertCase(act.db, municipalityId, {
		...facts,
		committeeId: controllerId,
		unitId,
		caseNumber,
		openedOn: act.today,
		assignedTo: actorId,
		assignedOn: act.today,
		householdId,
		homeId,
		previousCaseId: latest?.id ?? null,
		children: children.length > 0 ? 'yes' : opening.children,
	})
	for (const { childId, living, daysAYear } of children) {
		await insertCaseChild(act.db, municipalityId, { caseId, childId, living, daysAYear })
	}
	if (latest !== undefined) {
		await settleStayChecks(act.db, latest.id, { answeredOn: act.today, answeredBy: actorId })
	}
	for (const date of dates) {
		await putCaseDate(act.db, municipalityId, { caseId, ...date, recordedBy: actorId })
	}
	return { caseId, caseNumber, personId }
}

function foldedHome(home: Opening['home']): NewHome {
	const [address, dwelling] = [foldName(home.address), foldName(home.dwelling ?? '')]
	return { ...home, addressKey: `${address} ${dwelling}`.trim(), ...placeOf(address, dwelling) }
}

/** Children of the earlier case who are still children today. */
async function stillChildren(act: Act, previousId: string): Promise<ChildRow[]> {
	const children = await listChildren(act.db, [previousId])
	return children.filter((child) => child.bornOn === null || ageOn(child.bornOn, act.today) < 18)
}
