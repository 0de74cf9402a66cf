import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality, listOrganisations, listStaffNames } from '../../../organisation/index.ts'
import { identityNumbers, type Protection } from '../../../people/index.ts'
import type { CaseView } from '../../queries/case-view.ts'
import { hidesFreeText } from '../../queries/hide-free-text.ts'
import type { CasePackage } from '../../queries/transfer/case-package.ts'
import { isTouchedOn } from '../../rules/debt/touched.ts'
import { transferFormat, transferVersion } from '../../rules/transfer/transfer.ts'
import { listTouched } from '../../store/around.ts'
import { listCaseDates } from '../../store/case-facts.ts'
import { listDebtEntries } from '../../store/debt.ts'
import { listNoticesOfCase } from '../../store/notice-reading.ts'
import { listProtections } from '../../store/transfers.ts'
import { listJournal } from '../../store/work-journal.ts'

type Chosen = Pick<CasePackage, 'id' | 'to' | 'receiptNumber' | 'handedOverBy'> & {
	/** The journal's notes that the officer sends along; the rest stays here. */
	readonly noteIds: readonly string[]
	readonly summary: string | null
}

/**
 * The case as it is handed over. Refusals: transfer-needs-named-access (somebody in it is protected, and the one who packs
 * may not know them), children-unknown, note-not-signed.
 */
export async function packCase(act: Act, view: CaseView, chosen: Chosen): Promise<CasePackage | Refusal> {
	const { row, home, adults, children, checks } = view
	if (home === null || hidesFreeText(view)) return refuse({ because: 'transfer-needs-named-access' })
	if (row.children === 'unknown') return refuse({ because: 'children-unknown' })
	if (checks.unsignedNote) return refuse({ because: 'note-not-signed' })
	const { id, to, receiptNumber, handedOverBy } = chosen
	const touched = (await listTouched(act.db, row.id)).filter((one) => isTouchedOn(one, act.today))
	const people = await peopleIn(act, view, touched)
	if (isRefused(people)) return people
	const landlord = (await listOrganisations(act.db)).find((one) => one.id === row.landlordId)
	const debts = (await listDebtEntries(act.db, [row.id])).filter(({ takenBackOn }) => takenBackOn === null)
	const dates = (await listCaseDates(act.db, row.id)).filter(({ endedOn }) => endedOn === null)
	const { address, postalCode, city, dwelling, rooms } = home
	const { ground, regime, openedOn, debtOre, mustMoveAnyway } = row
	return {
		...{ format: transferFormat, version: transferVersion, id, madeOn: act.today, receiptNumber },
		to,
		from: await senderOf(act, row.caseNumber),
		handedOverBy,
		matter: {
			...{ ground, regime, openedOn, debtOre, mustMoveAnyway },
			children: row.children,
			landlord: landlord?.name ?? null,
		},
		home: { address, postalCode, city, dwelling, rooms },
		adults: adults.map(({ phone, language, ...adult }) => ({ ...people(adult), phone, language })),
		children: children.map(({ living, daysAYear, heldOn, noTalkReason, ...child }) => ({
			...people({ ...child, personId: child.childId }),
			...{ living, daysAYear, noTalkReason },
			talkedOn: heldOn,
		})),
		touched: touched.map(({ role, landlordConsents, fromOn, ...one }) => ({
			...people(one),
			...{ role, landlordConsents, fromOn },
		})),
		dates: dates.map(({ kind, onDay, source }) => ({ kind, onDay, source })),
		debts: debts.map(({ onDay, kind, amountOre, source }) => ({ onDay, kind, amountOre, source })),
		notices: (await listNoticesOfCase(act.db, row.id)).map((notice) => ({
			receivedOn: notice.receivedOn,
			kind: notice.kind,
			receiptNumber: notice.receiptNumber,
			reference: notice.reference,
		})),
		summaries: await summariesOf(act, row.id, chosen),
	}
}

async function senderOf(act: Act, caseNumber: string): Promise<CasePackage['from']> {
	const { name } = await getMunicipality(act.db)
	const officer = (await listStaffNames(act.db)).find((staff) => staff.id === act.actor.actorId)
	return { municipality: name, officer: officer?.name ?? '', caseNumber }
}

type Named = Pick<CaseView['adults'][number], 'personId' | 'givenName' | 'familyName' | 'bornOn'>

async function peopleIn(act: Act, { adults, children }: CaseView, touched: readonly Named[]) {
	const ids = [...[...adults, ...touched].map((one) => one.personId), ...children.map((one) => one.childId)]
	const told = await identityNumbers.within(act, { personIds: ids })
	if (told.is === 'refused') return told.refusal
	const numbers = new Map(told.is === 'done' ? told.value.map((one) => [one.personId, one.number]) : [])
	const levels = new Map<string, Protection>(
		(await listProtections(act.db, ids)).map(({ id, protection }) => [id, protection]),
	)
	return ({ personId, givenName, familyName, bornOn }: Named) => ({
		givenName: givenName ?? '',
		familyName: familyName ?? '',
		nationalId: numbers.get(personId) ?? null,
		bornOn,
		protection: levels.get(personId) ?? 'none',
	})
}

async function summariesOf(act: Act, caseId: string, { noteIds, summary }: Chosen) {
	const wanted = new Set(noteIds)
	const notes = (await listJournal(act.db, caseId)).filter(
		(note) => wanted.has(note.id) && note.signedAt !== null && note.takenOutOn === null,
	)
	const sent = notes.map(({ eventOn, text }) => ({ on: eventOn, text: text ?? '' }))
	return summary === null ? sent : [{ on: act.today, text: summary }, ...sent]
}
