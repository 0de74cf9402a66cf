import { ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listOrganisations } from '../../../organisation/index.ts'
import { type CaseView, viewCases } from '../../queries/case-view.ts'
import { hidesFreeText } from '../../queries/hide-free-text.ts'
import { peopleAtHome } from '../../queries/people-at-home.ts'
import type { AboutSomebody, Placeholder } from '../../rules/work/letter-template.ts'
import { findCase } from '../../store/cases.ts'
import { findSender } from '../../store/work-journal.ts'
import { findStaffName } from '../../store/work-letters.ts'

/** What letters are written from: the case, its sender, and whether somebody there is protected. */
export type LetterCase = {
	readonly view: CaseView
	readonly municipality: string
	readonly committee: string
	readonly officer: string
	readonly landlord: string | null
	/** Somebody in the home is protected: no address is printed. */
	readonly forwarded: boolean
}

/** Refusal: letter-needs-named-access, where somebody there is protected and the writer may not know their name. */
export async function letterCase(act: Act, caseId: string): Promise<LetterCase | Refusal | Missing> {
	const row = await findCase(act.db, caseId)
	const [view] = row === undefined ? [] : await viewCases(act, [row])
	if (row === undefined || view === undefined) return missing
	if (hidesFreeText(view)) return refuse({ because: 'letter-needs-named-access' })
	const sender = await findSender(act.db, row.committeeId)
	const landlord = (await listOrganisations(act.db)).find((one) => one.id === row.landlordId)
	return {
		view,
		municipality: sender?.municipality ?? '',
		committee: sender?.committee ?? '',
		officer: await findStaffName(act.db, act.actor.actorId),
		landlord: landlord?.name ?? null,
		forwarded: (await peopleAtHome(act, row)).some((one) => one.protected),
	}
}

export function isLetterCase(found: LetterCase | Refusal | Missing): found is LetterCase {
	return found !== missing && 'view' in (found as object)
}

type Adult = CaseView['adults'][number]

export const nameOfAdult = ({ givenName, familyName }: Adult): string =>
	[givenName, familyName].filter(Boolean).join(' ')

/** Name and address, or name and the forwarding way: an address of somebody protected is written nowhere. */
export function linesTo(adult: Adult, { view, forwarded }: LetterCase): string {
	const { home } = view
	if (forwarded) return [nameOfAdult(adult), 'Förmedlas av Skatteverket'].join('\n')
	const street = [home?.address, home?.dwelling].filter(Boolean).join(', lgh ')
	const town = [home?.postalCode, home?.city].filter(Boolean).join(' ')
	return [nameOfAdult(adult), street, town].filter(Boolean).join('\n')
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
	' ',
)

/** A day as a Swedish letter writes it. */
export function writtenDay(day: PlainDate): string {
	const [year, month, date] = day.split('-')
	return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

function writtenAmount(amount: number): string {
	return `${Math.round(ore(amount) / 100)
		.toString()
		.replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0kr`
}

export type GivenInDraft = Partial<Record<'telefon' | 'klockslag' | 'plats', string | null>> & {
	readonly dag: PlainDate | null
}

/** What the case can fill in by itself, with what its officer gave. */
export function valuesFor(
	adult: Adult,
	found: LetterCase,
	given: GivenInDraft,
): Partial<Record<Placeholder, string | null>> {
	const { view, municipality, committee, officer, landlord, forwarded } = found
	const { row, home, course } = view
	return {
		namn: nameOfAdult(adult),
		adress: forwarded ? null : (home?.address ?? null),
		ärende: row.caseNumber,
		skuld: row.debtOre === null ? null : writtenAmount(row.debtOre),
		'sista dag': course.nearest === null ? null : writtenDay(course.nearest.on),
		värd: landlord,
		handläggare: officer,
		telefon: given.telefon ?? null,
		kommun: municipality,
		nämnd: committee,
		dag: given.dag === null ? null : writtenDay(given.dag),
		klockslag: given.klockslag ?? null,
		plats: given.plats ?? null,
	}
}

/** Whom a text message must not tell about. */
export function aboutCase({ view, officer }: LetterCase): AboutSomebody {
	return {
		names: [...view.adults, ...view.children].map(({ givenName, familyName }) =>
			[givenName, familyName].filter(Boolean).join(' '),
		),
		address: view.home?.address ?? null,
		caseNumber: view.row.caseNumber,
		officer,
	}
}
