import { coordinationTables } from './exchange-coordination.ts'
import { knowledgeTables, reportTables } from './exchange-knowledge.ts'
import { partnershipTables } from './exchange-partnership.ts'
import type { ColumnKind, ExchangedTable } from './exchanged-table.ts'

/*
 * All that a network keeps as a document: table by table in the order in which one rests on another. A table is registered here
 * with all its columns, so that nothing is lost in silence; a test holds this against the database. Who typed something is an
 * account of this house and does not go out. Where an account must be named (who confirmed a key, noted an input, approved a
 * reflection) it is the one that brings the row in, which has the document to answer for.
 */

export const exchangeFormat = 'bofast-network-register/1'

const ended = ({ ended_on }: { ended_on?: unknown }) => ended_on !== null

const register: readonly ExchangedTable[] = [
	{
		table: 'counted.network_place',
		key: ['id'],
		alike: ['country', 'kind', 'code', 'valid_from'],
		columns: {
			...{ id: 'id', kind: 'text', country: 'text', code: 'text', name: 'text', short_name: 'text' },
			...{ county_code: 'text?', valid_from: 'day?', valid_to: 'day?', invented: 'yes-no', source: 'text' },
		},
	},
	{
		table: 'counted.place_successor',
		key: ['place_id', 'successor_id'],
		columns: { place_id: 'id', successor_id: 'id' },
		fixed: true,
	},
	{
		table: 'counted.network_organisation',
		key: ['id'],
		alike: ['country', 'name'],
		columns: {
			...{ id: 'id', name: 'text', sector: 'text', country: 'text', place_id: 'id?', website: 'text?' },
			...{ about: 'text', ended_on: 'day?' },
		},
	},
	{
		table: 'counted.place_group',
		key: ['id'],
		alike: ['name'],
		columns: { id: 'id', name: 'text', criterion: 'text', source: 'text' },
	},
	{
		table: 'counted.place_group_member',
		key: ['place_group_id', 'place_id'],
		columns: { place_group_id: 'id', place_id: 'id' },
		fixed: true,
	},
	{
		table: 'counted.network_contact',
		key: ['id'],
		columns: {
			...{ id: 'id', place_id: 'id?', organisation_id: 'id?', role: 'text', since: 'day', ended_on: 'day?' },
		},
		stands: ended,
	},
	{
		table: 'named.network_contact_person',
		key: ['id'],
		// Who had a role is destroyed when it ends, whichever of the two says so first.
		of: {
			...{ table: 'counted.network_contact', by: ['id'] },
			...{ until: ended, gone: ended },
		},
		columns: { id: 'id', name_cipher: 'sealed', email_cipher: 'sealed?', phone_cipher: 'sealed?' },
	},
	{
		table: 'counted.place_note',
		key: ['id'],
		columns: {
			...{ id: 'id', place_id: 'id', noted_on: 'day', body: 'text', shown_to_place: 'yes-no' },
			...{ withdrawn_on: 'day?' },
		},
	},
	{
		table: 'counted.place_correction',
		key: ['id'],
		columns: {
			...{ id: 'id', place_id: 'id', network_contact_id: 'id', about: 'text', body: 'text', sent_on: 'day' },
			...{ state: 'text', reply: 'text', settled_on: 'day?' },
		},
	},
]

const received: readonly ExchangedTable[] = [
	{
		// A key that is trusted no more is not trusted again by an older document.
		table: 'counted.sender_key',
		key: ['fingerprint'],
		fixed: true,
		ends: ['until'],
		columns: {
			...{ fingerprint: 'text', place_id: 'id', public_key: 'bytes', since: 'time', until: 'time?' },
			...{ confirmed_how: 'text', replaces: 'text?' },
		},
		who: { confirmed_by: ({ replaces }) => replaces === null },
	},
	{
		// How it went last is told by the next time.
		table: 'counted.sender_pull',
		key: ['place_id'],
		columns: { place_id: 'id', address: 'text' },
		left: [
			...['set_by', 'asked_at', 'begun_at', 'answered_at', 'outcome', 'because', 'problems', 'package_id'],
		],
	},
	{
		// What a municipality has told is made anew of its packages, which prove themselves.
		table: 'counted.received_package',
		key: ['id'],
		fixed: true,
		ends: ['withdrawn_at', 'withdrawn_because'],
		columns: {
			...{
				id: 'id',
				place_id: 'id',
				number: 'whole',
				replaces: 'id?',
				way: 'text',
				key_fingerprint: 'text?',
			},
			...{ signature: 'text?', digest: 'text', first_year: 'whole', last_year: 'whole', content: 'object' },
			...{ released_at: 'time', received_at: 'time', withdrawn_at: 'time?', withdrawn_because: 'text?' },
			...{ signed_text: 'text?' },
		},
	},
]

export const exchangedTables: readonly ExchangedTable[] = [
	...register,
	...coordinationTables,
	...received,
	...partnershipTables,
	...reportTables,
	...knowledgeTables,
]

/** As a column is called in the document: what is sealed here stands open there. */
export const nameOf = (column: string, kind: ColumnKind): string =>
	kind.startsWith('sealed') ? column.replace(/_cipher$/, '') : column

/** As a table is called in the document. */
export const bareName = ({ table }: Pick<ExchangedTable, 'table'>): string => table.replace(/^\w+\./, '')
