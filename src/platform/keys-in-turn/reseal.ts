import type pg from 'pg'
import { dayOf, instant } from '../../foundation/plain-date.ts'
import type { Keys } from '../keys.ts'
import { type SealedColumn, sealedColumns } from './sealed-columns.ts'

/** How many values of a column are sealed by another key than the current one. */
export type WaitingColumn = { readonly table: string; readonly column: string; readonly waiting: number }

export type Resealed = {
	readonly resealed: number
	readonly waiting: number
	/** Values that open by none of the keys: the secret that sealed them was not given. */
	readonly unreadable: readonly { table: string; column: string; values: number }[]
}

type Place = { readonly of: SealedColumn; readonly municipalityId: number | null }
type Row = { at: string; cipher: Buffer }

const portion = 500

/** The database, as its owner: row security lets the owner at sealed columns for this purpose and no other. */
async function as<T>(
	client: pg.Client,
	keys: Keys,
	municipalityId: number | null,
	work: () => Promise<T>,
): Promise<T> {
	await client.query('begin')
	try {
		await client.query('set local role bofast_owner')
		if (municipalityId !== null) {
			const today = dayOf(instant(new Date().toISOString()), 'Europe/Stockholm')
			const said = [municipalityId, '', '', 'reseal', today].join('|')
			await client.query(`select set_config('bofast.context', $1, true)`, [
				`${said}|${keys.signContext(said)}`,
			])
		}
		const done = await work()
		await client.query('commit')
		return done
	} catch (fault) {
		await client.query('rollback')
		throw fault
	}
}

const waits = (column: string) =>
	`${column} is not null and substring(${column} from 1 for octet_length($1::bytea)) is distinct from $1::bytea`

const mine = ({ municipalityId }: Place) => (municipalityId === null ? '' : 'municipality_id = $2 and')
const given = (keys: Keys, { municipalityId }: Place) => [
	keys.sealedHead,
	...(municipalityId === null ? [] : [municipalityId]),
]

async function placesIn(client: pg.Client, keys: Keys): Promise<Place[]> {
	const { rows } = await as(client, keys, null, () =>
		client.query<{ id: number }>('select municipality_id as id from signin.municipalities()'),
	)
	const municipalities = [...new Set(rows.map(({ id }) => id))]
	return sealedColumns.flatMap((of) =>
		(of.municipal ? municipalities : [null]).map((municipalityId) => ({ of, municipalityId })),
	)
}

async function countAt(client: pg.Client, keys: Keys, place: Place): Promise<number> {
	const { table, column } = place.of
	return await as(client, keys, place.municipalityId, async () => {
		const { rows } = await client.query<{ n: number }>(
			`select count(*)::int as n from ${table} where ${mine(place)} ${waits(column)}`,
			given(keys, place),
		)
		return rows[0]?.n ?? 0
	})
}

/** What waits for the current key, by column; columns where nothing waits are left out. */
export async function waitingForKey(client: pg.Client, keys: Keys): Promise<WaitingColumn[]> {
	const found = new Map<string, WaitingColumn>()
	for (const place of await placesIn(client, keys)) {
		const { table, column } = place.of
		const waiting = (found.get(`${table}.${column}`)?.waiting ?? 0) + (await countAt(client, keys, place))
		if (waiting > 0) found.set(`${table}.${column}`, { table, column, waiting })
	}
	return [...found.values()]
}

/**
 * Seals by the current key what another one sealed, and indexes it anew, in small transactions while the house is open. A
 * value that somebody changes meanwhile is theirs. Ended half way it goes on where it was; done, it does nothing.
 */
export async function resealAll(
	client: pg.Client,
	keys: Keys,
	tell: (share: number) => void = () => undefined,
): Promise<Resealed> {
	const total = async () => (await waitingForKey(client, keys)).reduce((sum, { waiting }) => sum + waiting, 0)
	const before = await total()
	await carryDigests(client, keys)
	let resealed = 0
	// A row that somebody writes meanwhile may move past where a pass has come: the next one meets it.
	for (let left = before; ; ) {
		let changed = 0
		const unreadable: { table: string; column: string; values: number }[] = []
		for (const place of await placesIn(client, keys)) {
			const { table, column } = place.of
			const done = await resealColumn(client, keys, place, (more) => {
				changed += more
				tell(Math.min(1, (resealed + changed) / Math.max(1, before)))
			})
			if (done.unread > 0) unreadable.push({ table, column, values: done.unread })
		}
		resealed += changed
		left = await total()
		const unread = unreadable.reduce((sum, { values }) => sum + values, 0)
		if (changed === 0 || left <= unread) return { resealed, waiting: left, unreadable }
	}
}

async function resealColumn(client: pg.Client, keys: Keys, place: Place, tell: (changed: number) => void) {
	let unread = 0
	for (let after = '(0,0)'; ; ) {
		const done = await resealPortion(client, keys, place, after)
		unread += done.unread
		tell(done.changed)
		const last = done.rows.at(-1)
		if (last === undefined) return { unread }
		after = last.at
	}
}

async function resealPortion(client: pg.Client, keys: Keys, place: Place, after: string) {
	const { table, column, index } = place.of
	return await as(client, keys, place.municipalityId, async () => {
		const values = given(keys, place)
		const { rows } = await client.query<Row>(
			`select ctid::text as at, ${column} as cipher from ${table}
			where ${mine(place)} ${waits(column)} and ctid > $${values.length + 1}::tid
			order by ctid limit ${portion}`,
			[...values, after],
		)
		const anew = rows.flatMap((row) => {
			const text = openOrNull(keys, row.cipher)
			return text === null ? [] : [{ ...row, text }]
		})
		if (anew.length === 0) return { rows, changed: 0, unread: rows.length }
		const set = index === undefined ? '' : `, ${index.column} = v.index`
		const { rowCount } = await client.query(
			`update ${table} t set ${column} = v.anew${set}
			from unnest($1::text[]::tid[], $2::bytea[], $3::bytea[], $4::bytea[]) as v (at, before, anew, index)
			where t.ctid = v.at and t.${column} = v.before`,
			[
				anew.map(({ at }) => at),
				anew.map(({ cipher }) => cipher),
				anew.map(({ text }) => keys.seal(text)),
				anew.map(({ text }) => keys.blindIndex(index?.of === 'lower-case' ? text.toLowerCase() : text)),
			],
		)
		return { rows, changed: rowCount ?? 0, unread: rows.length - anew.length }
	})
}

/** Before anything else: what is found by a digest alone must be found also when its secret is gone. */
async function carryDigests(client: pg.Client, keys: Keys): Promise<void> {
	await as(client, keys, null, async () => {
		for (const { keyId, cipher } of keys.digestsToCarry()) {
			await client.query(
				'insert into house.carried_digest_key (key_id, cipher) values ($1, $2) on conflict (key_id) do nothing',
				[keyId, cipher],
			)
		}
	})
}

function openOrNull(keys: Keys, cipher: Buffer): string | null {
	try {
		return keys.unseal(cipher)
	} catch {
		return null
	}
}
