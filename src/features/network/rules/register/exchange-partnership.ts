import { always, type ExchangedTable } from './exchanged-table.ts'

const closed = {
	table: 'counted.reflection_round',
	by: ['round_id'],
	until: ({ closed_on }: { closed_on?: unknown }) => closed_on !== null,
} as const

/** Who sits in it and what for, and what its members have approved of their reflections. */
const members: readonly ExchangedTable[] = [
	{
		table: 'counted.partnership_programme',
		key: ['id'],
		alike: ['name'],
		columns: { id: 'id', name: 'text', begins_on: 'day', ends_on: 'day', audience: 'text' },
	},
	{
		table: 'counted.partnership_agreement',
		key: ['id'],
		alike: ['programme_id', 'title', 'agreed_on'],
		columns: { id: 'id', programme_id: 'id', title: 'text', agreed_on: 'day', agreed_by: 'text' },
	},
	{
		table: 'counted.partnership_member',
		key: ['id'],
		alike: ['network_organisation_id', 'since'],
		columns: { id: 'id', network_organisation_id: 'id', since: 'day', ended_on: 'day?' },
	},
	{
		table: 'counted.partnership_duty',
		key: ['id'],
		alike: ['member_id', 'duty', 'since'],
		columns: { id: 'id', member_id: 'id', duty: 'text', since: 'day', ended_on: 'day?' },
	},
	{
		table: 'counted.reflection_round',
		key: ['id'],
		alike: ['year', 'title'],
		stands: (here, told) => here.closed_on !== null || (here.opened_on !== null && told.opened_on === null),
		columns: {
			...{ id: 'id', title: 'text', year: 'whole', lead: 'text', due_on: 'day' },
			...{ opened_on: 'day?', closed_on: 'day?' },
		},
	},
	{
		table: 'counted.reflection_question',
		key: ['id'],
		// Never another question at the same place: words would answer what nobody asked.
		alike: ['round_id', 'position', 'question'],
		of: { ...closed, until: ({ opened_on }) => opened_on !== null },
		columns: { id: 'id', round_id: 'id', position: 'whole', question: 'text', guidance: 'text' },
	},
	{
		table: 'counted.reflection_asked',
		key: ['round_id', 'member_id'],
		fixed: true,
		of: closed,
		columns: { round_id: 'id', member_id: 'id', asked_on: 'day' },
	},
	{
		// What is not approved is its writer's alone and stays here.
		table: 'counted.reflection',
		key: ['round_id', 'member_id'],
		fixed: true,
		of: closed,
		only: 'approved_on',
		columns: { round_id: 'id', member_id: 'id', begun_on: 'day', approved_on: 'day' },
		who: { approved_by: always },
		ofMembers: true,
	},
	{
		table: 'counted.reflection_words',
		key: ['round_id', 'member_id', 'question_id'],
		fixed: true,
		of: { table: 'counted.reflection', by: ['round_id', 'member_id'], until: always },
		columns: { round_id: 'id', member_id: 'id', question_id: 'id', body: 'text' },
		ofMembers: true,
	},
	{
		table: 'counted.reflection_dissent',
		key: ['id'],
		alike: ['round_id', 'question_id', 'member_id', 'against_id'],
		fixed: true,
		of: closed,
		columns: {
			...{ id: 'id', round_id: 'id', question_id: 'id', member_id: 'id', against_id: 'id?' },
			...{ body: 'text', stated_on: 'day' },
		},
		ofMembers: true,
	},
]

const reforms: readonly ExchangedTable[] = [
	{
		table: 'counted.reform',
		key: ['id'],
		alike: ['title'],
		columns: {
			...{ id: 'id', title: 'text', about: 'text', decision: 'text', decided_on: 'day?' },
			...{ begins_on: 'day', ended_on: 'day?' },
		},
	},
	{
		table: 'counted.reform_indicator',
		key: ['id'],
		alike: ['reform_id', 'name'],
		columns: {
			...{ id: 'id', reform_id: 'id', position: 'whole', name: 'text', unit: 'text', wanted: 'text' },
			...{ counted_how: 'text' },
		},
	},
	{
		table: 'counted.reform_value',
		key: ['id'],
		alike: ['indicator_id', 'year'],
		columns: {
			...{ id: 'id', indicator_id: 'id', year: 'whole', state: 'text', value: 'number?' },
			...{ source: 'text', status: 'text', note: 'text' },
		},
	},
]

const work: readonly ExchangedTable[] = [
	{
		table: 'counted.partnership_theme',
		key: ['id'],
		alike: ['title'],
		columns: { id: 'id', title: 'text', about: 'text', begun_on: 'day', ended_on: 'day?' },
	},
	{
		// It stands as it was put, with the consent that was given; that the consent is taken back is never undone.
		table: 'counted.partnership_input',
		key: ['id'],
		fixed: true,
		ends: ['withdrawn_on'],
		first: { withdrawn_on: null },
		columns: {
			...{ id: 'id', kind: 'text', member_id: 'id?', council: 'text', theme_id: 'id?', said_on: 'day' },
			...{ consent_to: 'text', consent_on: 'day', consent_how: 'text', withdrawn_on: 'day?' },
			...{ noted_on: 'day' },
		},
		who: { noted_by: always },
	},
	{
		table: 'counted.partnership_input_words',
		key: ['id'],
		fixed: true,
		of: {
			...{ table: 'counted.partnership_input', by: ['id'], until: always },
			gone: ({ withdrawn_on }) => withdrawn_on !== null,
		},
		columns: { id: 'id', body: 'text' },
	},
	{
		table: 'counted.partnership_meeting',
		key: ['id'],
		alike: ['held_on', 'title'],
		stands: ({ minutes_approved_on }) => minutes_approved_on !== null,
		columns: {
			...{ id: 'id', title: 'text', held_on: 'day', place: 'text', called_on: 'day' },
			...{ minutes_approved_on: 'day?' },
		},
	},
	{
		table: 'counted.partnership_attendance',
		key: ['meeting_id', 'member_id'],
		fixed: true,
		of: minutes(),
		columns: { meeting_id: 'id', member_id: 'id' },
	},
	{
		table: 'counted.partnership_point',
		key: ['id'],
		alike: ['meeting_id', 'position'],
		of: minutes(),
		columns: {
			...{ id: 'id', meeting_id: 'id', position: 'whole', title: 'text', noted: 'text', decision: 'text' },
		},
	},
]

function minutes() {
	return {
		table: 'counted.partnership_meeting',
		by: ['meeting_id'],
		until: ({ minutes_approved_on }: { minutes_approved_on?: unknown }) => minutes_approved_on !== null,
	}
}

export const partnershipTables: readonly ExchangedTable[] = [...members, ...reforms, ...work]
