import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'

type Told = {
	readonly municipalityId: number
	readonly caseId: string
	/** A child of the case; without one there are no words about children. */
	readonly childId: string | null
	readonly personId: string
	readonly staffId: string
	/** What stands in every place where somebody writes in their own words. */
	readonly words: string
}

const on = '2026-10-12'

/** A row in every table that keeps words about a case, with these in each column of words. */
export async function writeEverywhere(db: Transaction<DB>, told: Told): Promise<void> {
	const { municipalityId, caseId, childId, personId, staffId, words } = told
	const put: Put = async (table: string, values: Record<string, unknown>): Promise<string> => {
		const row = { municipality_id: municipalityId, ...values }
		const { rows } = await sql<{ id: string }>`
			insert into ${sql.table(`named.${table}`)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
			values (${sql.join(Object.values(row))}) returning id`.execute(db)
		return rows[0]?.id ?? ''
	}
	const own = { case_id: caseId }
	const recorded = { ...own, recorded_by: staffId }
	await put('authority_confirmation', {
		...{ ...own, told_on: on, responsible_id: staffId, letter: words, letter_digest: '0'.repeat(64) },
		...{ sent_on: on, sent_how: 'e-mail', sent_by: staffId, proof: words },
	})
	await put('case_date', { ...own, kind: 'rent-due', on_day: on, source: 'own', note: words })
	await put('case_letter', {
		...{ ...own, template: 'own', template_version: 1, channel: 'letter', addressee: 'tenant' },
		...{ person_id: personId, to_name: words, to_lines: words, subject: words, body: words },
		...{ reference: words, drafted_by: staffId, forwarded: true },
	})
	await put('case_message', {
		...{ ...own, kind: 'tenants-call', received_on: on, channel: 'phone', registered_by: staffId },
		...{ note: words, reference: words, authority_officer: words },
	})
	await put('case_task', {
		...{ ...own, kind: 'own', what: words, given_by: staffId, given_to: staffId, given_on: on, due_on: on },
	})
	await put('checklist_tick', {
		...{ ...own, code: 'own', state: 'not-needed', note: words, on_day: on, ticked_by: staffId },
	})
	if (childId !== null) await aboutChild(put, { ...told, childId })
	const consultationId = await put('debt_consultation', {
		...{ ...own, called_on: on, called_by: staffId, planned_for: on, place: words, minutes: words },
		...{ held_on: on, result: 'agreed', agreement: words, landlord_undertakes: words },
	})
	const ofIt = { consultation_id: consultationId }
	await put('consultation_party', { ...ofIt, role: 'tenant', name: words })
	await put('consultation_point', { ...ofIt, number: 1, point: 'children', said: words })
	await put('consultation_promise', { ...ofIt, role: 'tenant', what: words, by_day: on })
	await put('debt_entry', {
		...recorded,
		kind: 'stated',
		on_day: on,
		amount_ore: 1,
		source: 'own',
		note: words,
	})
	await put('decision', {
		...{ ...own, kind: 'other', legal_basis: 'SoL 11:1', decided_on: on, reasons: words },
		...{ decided_by: staffId, delegation: '4.2' },
	})
	await put('disturbance', { ...recorded, kind: 'noise', on_day: on, what: words, source: 'landlord' })
	await put('economy_measure', { ...recorded, kind: 'debt-advice', began_on: on, note: words })
	await put('eviction_day', {
		...{ ...own, children_at_home: 'no', home_empty: 'no', tonight: 'unknown', keys: 'unknown' },
		...{ storage: 'unknown', planned_by: staffId, attends_others: words, children_with: words },
		...{ tonight_where: words, storage_note: words, note: words },
	})
	await put('follow_up', { ...own, kind: 'stay-90', due_on: on, note: words })
	await put('home_offer', {
		...{ ...own, kind: 'own-lease', what: words, fits_the_children: 'yes', offered_on: on },
		offered_by: staffId,
	})
	const note = { ...own, kind: 'note', event_on: on, written_by: staffId, text: words }
	await put('journal_note', { ...note, number: 1, signed_at: `${on}T08:00:00Z`, digest: '0'.repeat(64) })
	await put('payment_plan', {
		...{ ...own, agreed_on: on, total_ore: 2, instalment_ore: 1, first_due_on: on, agreed_by: staffId },
		note: words,
	})
	await put('respite', {
		...{ ...recorded, kind: 'postponement', asked_on: on, asked_by: 'tenant', reasons: words },
	})
	await sql`update named.eviction_case set other_system_number = ${words} where id = ${caseId}`.execute(db)
}

type Put = (table: string, values: Record<string, unknown>) => Promise<string>

async function aboutChild(put: Put, { caseId, childId, staffId, words }: Told): Promise<void> {
	const own = { case_id: caseId }
	const talkId = await put('child_talk', {
		...{
			...own,
			recorded_by: staffId,
			child_id: childId,
			held_on: on,
			held_by: staffId,
			legal_ground: 'guardian-consent',
		},
		...{ place: words, childs_view: words, assessment: words, interpreter_language: words },
	})
	await put('guardian_consent', { talk_id: talkId, guardian: words, given_on: on })
	await put('child_assessment', {
		...{ ...own, child_id: childId, best_interests: words, school: words, assessed_on: on },
		assessed_by: staffId,
	})
	await put('concern_assessment', {
		...{ ...own, child_id: childId, assessed_on: on, assessed_by: staffId, outcome: 'report' },
		...{ reasons: words, sent_on: on, sent_to: words, sent_by: staffId, receipt: words, receipt_on: on },
	})
}
