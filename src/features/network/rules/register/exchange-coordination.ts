import type { ExchangedTable } from './exchanged-table.ts'

/** Visits, letters of intent, requests, events, mandates and the newsletter. */
export const coordinationTables: readonly ExchangedTable[] = [
	{
		table: 'counted.visit',
		key: ['id'],
		columns: {
			...{ id: 'id', place_id: 'id', visited_on: 'day', way: 'text', purpose: 'text' },
			...{ from_network: 'text', met: 'text', told: 'text' },
		},
	},
	{
		table: 'counted.visit_point',
		key: ['id'],
		columns: {
			...{ id: 'id', visit_id: 'id', place_id: 'id', text: 'text', owed_by: 'text' },
			...{ owner: 'text', due_on: 'day?' },
		},
	},
	{
		table: 'counted.visit_point_told',
		key: ['id'],
		fixed: true,
		columns: {
			...{ id: 'id', point_id: 'id', place_id: 'id', visit_id: 'id?', told_on: 'day' },
			...{ state: 'text', note: 'text' },
		},
	},
	{
		table: 'counted.letter_of_intent',
		key: ['id'],
		columns: {
			...{ id: 'id', place_id: 'id', title: 'text', aim: 'text', dated_on: 'day' },
			...{ ends_on: 'day?', review_on: 'day?', replaces: 'id?', ended_on: 'day?', ended_because: 'text?' },
		},
	},
	{
		table: 'counted.letter_party',
		key: ['id'],
		columns: {
			...{ id: 'id', letter_id: 'id', place_id: 'id', name: 'text', position: 'whole' },
		},
	},
	{
		table: 'counted.letter_goal',
		key: ['id'],
		columns: {
			...{ id: 'id', letter_id: 'id', place_id: 'id', text: 'text', position: 'whole' },
		},
	},
	{
		table: 'counted.commitment',
		key: ['id'],
		columns: {
			...{ id: 'id', letter_id: 'id', place_id: 'id', goal_id: 'id?', text: 'text' },
			...{ owner: 'text', due_on: 'day?', review_on: 'day?' },
		},
	},
	{
		table: 'counted.commitment_told',
		key: ['id'],
		fixed: true,
		columns: {
			...{ id: 'id', commitment_id: 'id', place_id: 'id', told_on: 'day', state: 'text' },
			...{ note: 'text' },
		},
	},
	{
		table: 'counted.letter_review',
		key: ['id'],
		fixed: true,
		columns: {
			...{ id: 'id', letter_id: 'id', place_id: 'id', reviewed_on: 'day', finding: 'text' },
		},
	},
	{
		table: 'counted.support_request',
		key: ['id'],
		columns: {
			...{ id: 'id', place_id: 'id', asked_on: 'day', asked_by: 'text', about: 'text' },
			...{ answer_by: 'day?', answered_on: 'day?', outcome: 'text?', answer: 'text?' },
		},
	},
	{
		table: 'counted.network_event',
		key: ['id'],
		columns: {
			...{ id: 'id', kind: 'text', title: 'text', held_on: 'day', held_at: 'text' },
			...{ about: 'text', cancelled_because: 'text?' },
		},
	},
	{
		table: 'counted.event_guest',
		key: ['id'],
		columns: {
			...{ id: 'id', event_id: 'id', place_id: 'id?', organisation: 'text?', people: 'whole' },
		},
	},
	{
		table: 'counted.mandate',
		key: ['id'],
		columns: {
			...{ id: 'id', title: 'text', from_on: 'day', through_on: 'day', decided_by: 'text' },
			...{
				decision_title: 'text',
				decision_on: 'day',
				audience: 'text',
				ended_on: 'day?',
				handed_to: 'text?',
			},
			...{ hand_over: 'text?', left_open: 'object?' },
		},
	},
	{
		table: 'counted.newsletter_reader',
		key: ['id'],
		// Whoever has said no is not made a reader again by an older document.
		stands: ({ ended_on }) => ended_on !== null,
		columns: {
			...{ id: 'id', contact_id: 'id', since: 'day', consent: 'text', ended_on: 'day?' },
			...{ ended_by: 'text?' },
		},
	},
	{
		table: 'counted.newsletter',
		key: ['id'],
		fixed: true,
		columns: {
			...{ id: 'id', number: 'whole', subject: 'text', text: 'text', audience: 'text' },
			...{ written_on: 'day', sent_at: 'time?' },
		},
	},
	{
		table: 'counted.newsletter_letter',
		key: ['id'],
		columns: {
			...{ id: 'id', newsletter_id: 'id', reader_id: 'id', state: 'text', trouble: 'text?' },
			...{ changed_at: 'time' },
		},
		left: ['digest'],
	},
]
