import { always, type ExchangedTable } from './exchanged-table.ts'

const report = {
	table: 'counted.yearly_report',
	by: ['report_id'],
	until: ({ state }: { state?: unknown }) => state === 'frozen',
}
const withdrawn = ({ withdrawn_on }: { withdrawn_on?: unknown }) => withdrawn_on !== null

/** Yearly reports: what is frozen stands to the letter, with its digest, and what it was written and built of. */
export const reportTables: readonly ExchangedTable[] = [
	{
		table: 'counted.yearly_report',
		key: ['id'],
		alike: ['year', 'version'],
		stands: report.until,
		first: { state: 'draft', frozen_at: null, document: null, digest: null },
		columns: {
			...{ id: 'id', series_id: 'id', country: 'text', year: 'whole', first_year: 'whole', version: 'whole' },
			...{ corrects: 'id?', reason: 'text', language: 'text', title: 'text', audience: 'text' },
			...{ layout: 'object', opened_at: 'time', state: 'text', frozen_at: 'time?' },
			...{ document: 'text?', digest: 'text?' },
		},
		left: ['frozen_by'],
	},
	{
		table: 'counted.yearly_report_part',
		key: ['report_id', 'part'],
		of: report,
		columns: { report_id: 'id', part: 'text', text: 'text', written_at: 'time' },
		left: ['written_by'],
	},
	{
		// One that is under way belongs to this house's queue.
		table: 'counted.report_build',
		key: ['id'],
		fixed: true,
		of: report,
		only: 'ended_at',
		columns: {
			...{ id: 'id', report_id: 'id', asked_at: 'time', state: 'text', step: 'text' },
			...{ steps_done: 'whole', steps: 'whole', ended_at: 'time', facts: 'object?' },
		},
		left: ['asked_by'],
	},
]

/** What the network knows: examples and when they were asked about, templates and their versions, questions and answers. */
export const knowledgeTables: readonly ExchangedTable[] = [
	{
		table: 'counted.good_example',
		key: ['id'],
		stands: withdrawn,
		columns: {
			...{ id: 'id', title: 'text', place_id: 'id?', elsewhere: 'text', method: 'text', result: 'text' },
			...{ evidence_scale: 'text', evidence: 'text', evidence_source: 'text' },
			...{ target_groups: 'texts', activities: 'texts', contact_organisation: 'text' },
			...{ contact_role: 'text', withdrawn_on: 'day?' },
		},
	},
	{
		table: 'named.example_contact',
		key: ['id'],
		// Whoever is there no more is destroyed, and no older document brings them back.
		of: { table: 'counted.good_example', by: ['id'], until: always, gone: withdrawn },
		columns: { id: 'id', name_cipher: 'sealed', reached_by_cipher: 'sealed' },
	},
	{
		table: 'counted.example_check',
		key: ['id'],
		fixed: true,
		columns: {
			...{ id: 'id', good_example_id: 'id', checked_on: 'day', contact: 'text', goes_on: 'text' },
			...{ note: 'text' },
		},
		left: ['checked_by'],
	},
	{
		table: 'counted.library_template',
		key: ['id'],
		stands: withdrawn,
		columns: {
			...{ id: 'id', kind: 'text', title: 'text', about: 'text', licence: 'text', licensor: 'text' },
			...{ starts: 'text?', withdrawn_on: 'day?' },
		},
	},
	{
		table: 'counted.template_version',
		key: ['id'],
		fixed: true,
		columns: {
			...{ id: 'id', library_template_id: 'id', number: 'whole', content: 'object', news: 'text' },
			...{ released_on: 'day' },
		},
		left: ['released_by'],
	},
	{
		table: 'counted.network_question',
		key: ['id'],
		stands: withdrawn,
		columns: {
			...{ id: 'id', title: 'text', question: 'text', asked_as: 'text', asked_on: 'day' },
			...{ opened_on: 'day?', withdrawn_on: 'day?' },
		},
		left: ['asked_by'],
	},
	{
		table: 'counted.question_answer',
		key: ['id'],
		fixed: true,
		columns: {
			...{ id: 'id', network_question_id: 'id', answer: 'text', answered_as: 'text', answered_on: 'day' },
		},
		left: ['answered_by'],
	},
]
