import type pg from 'pg'
import type { Keys } from '../keys.ts'
import { type Contact, contactToStore } from '../sealed-contact.ts'

type Row = Contact & { at: string }

const columns = 'ctid::text as at, phone, address, postal_code as "postalCode", city'

/**
 * Lays the seal round what stood open of protected people before there was one, as the owner within the migration. Where
 * nothing stands open it does nothing.
 */
export async function sealOpenContacts(client: pg.Client, keys: Keys): Promise<void> {
	const { rows } = await client.query<{ id: number }>(
		'select distinct municipality_id as id from signin.municipalities()',
	)
	for (const { id } of rows) {
		const said = [id, '', '', 'reseal', ''].join('|')
		await client.query(`select set_config('bofast.context', $1, true)`, [`${said}|${keys.signContext(said)}`])
		const open = await client.query<Row>(
			`select ${columns} from named.person_particulars where municipality_id = $1 and hidden and contact_cipher is null`,
			[id],
		)
		await seal(client, keys, 'named.person_particulars', open.rows, '')
		const earlier = await client.query<Row>(
			`select ${columns} from history.person_particulars h
			where h.municipality_id = $1 and h.contact_cipher is null
				and exists (select from named.person_particulars d
					where d.municipality_id = h.municipality_id and d.id = h.id and d.hidden)`,
			[id],
		)
		await seal(client, keys, 'history.person_particulars', earlier.rows, 'phone_key = null,')
	}
	await client.query(`select set_config('bofast.context', '', true)`)
}

async function seal(
	client: pg.Client,
	keys: Keys,
	table: string,
	rows: readonly Row[],
	besides: string,
): Promise<void> {
	if (rows.length === 0) return
	await client.query(
		`update ${table} t
		set ${besides} phone = null, address = null, postal_code = null, city = null, contact_cipher = v.sealed
		from unnest($1::text[]::tid[], $2::bytea[]) as v (at, sealed)
		where t.ctid = v.at`,
		[rows.map(({ at }) => at), rows.map((row) => contactToStore(keys, row, 'sealed').contactCipher)],
	)
}
