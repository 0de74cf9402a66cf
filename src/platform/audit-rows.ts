import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { Block, Emptied, LoggedRow, Place } from './audit-block.ts'

type Db = Transaction<DB>

const entryColumns = sql`
	e.municipality_id, e.id, e.era, e.xid::text as xid, e.at, e.actor_id, e.committee_id, e.purpose, e.name, e.outcome,
	e.because, e.kind, array_to_string(e.fields, ',') as fields, array_to_string(e.subject_ids, ',') as subjects,
	e.salt, e.digest, e.subjects_digest`

/** Rows of the log after a place and up to another, in order. */
export async function rowsBetween(db: Db, municipalityId: number, after: Place, last: Place) {
	return await rowsWhere(
		db,
		sql`e.municipality_id = ${municipalityId} and ${isAfter(after)}
			and (e.era, e.xid, e.id) <= (${last.era}::int, ${last.xid}::xid8, ${last.id}::bigint)`,
	)
}

/** The oldest rows after a place that can no longer be overtaken. */
export async function rowsToSeal(db: Db, municipalityId: number, after: Place, most: number) {
	return await rowsWhere(
		db,
		sql`e.municipality_id = ${municipalityId} and ${isAfter(after)}
			and (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.era < audit.era())`,
		sql`limit ${most}`,
	)
}

async function rowsWhere(db: Db, which: RawBuilder<unknown>, limit = sql``): Promise<LoggedRow[]> {
	const { rows } = await sql<LoggedRow>`
		select ${entryColumns} from audit.entry e where ${which} order by e.era, e.xid, e.id ${limit}
	`.execute(db)
	return rows
}

const isAfter = ({ era, xid, id }: Place) =>
	sql`(e.era, e.xid, e.id) > (${era}::int, ${xid}::xid8, ${id}::bigint)`

type BlockRow = Omit<Block, 'after' | 'last'> &
	Record<'afterEra' | 'lastEra', number> & {
		readonly afterXid: string
		readonly afterEntry: number
		readonly lastXid: string
		readonly lastEntry: number
	}

/** Blocks after a number, in order. */
export async function blocksAfter(
	db: Db,
	municipalityId: number,
	number: number,
	most: number,
): Promise<Block[]> {
	return await blocksWhere(
		db,
		sql`municipality_id = ${municipalityId} and number > ${number}`,
		sql`number limit ${most}`,
	)
}

export async function lastBlock(db: Db, municipalityId: number): Promise<Block | null> {
	const found = await blocksWhere(db, sql`municipality_id = ${municipalityId}`, sql`number desc limit 1`)
	return found[0] ?? null
}

/** The last block of each municipality. */
export async function lastBlocks(db: Db): Promise<Block[]> {
	return await blocksWhere(
		db,
		sql`(municipality_id, number) in (
			with recursive there as (
				(select b.municipality_id from audit.block b order by b.municipality_id limit 1)
				union all
				select (select b.municipality_id from audit.block b
					where b.municipality_id > t.municipality_id order by b.municipality_id limit 1)
				from there t where t.municipality_id is not null
			)
			select t.municipality_id,
				(select max(b.number) from audit.block b where b.municipality_id = t.municipality_id)
			from there t where t.municipality_id is not null)`,
		sql`municipality_id`,
	)
}

type BlockName = Pick<Block, 'municipalityId' | 'number'>

/** Blocks by their names; those that are not there are left out. */
export async function blocksNamed(db: Db, names: readonly BlockName[]): Promise<Block[]> {
	if (names.length === 0) return []
	const [municipalities, numbers] = [names.map((one) => one.municipalityId), names.map((one) => one.number)]
	return await blocksWhere(
		db,
		sql`(municipality_id, number) in (select * from unnest(${municipalities}::int[], ${numbers}::bigint[]))`,
		sql`municipality_id`,
	)
}

/** Whether no key has sealed in this house that began after this one; a key that has not sealed yet is the newest. */
export async function isNewestKey(db: Db, keyId: string): Promise<boolean> {
	const { rows } = await sql<{ newest: boolean }>`
		select not exists (select from house.log_key where key_id = ${keyId})
			or ${keyId} = (select key_id from house.log_key order by place desc limit 1) as newest
	`.execute(db)
	return rows[0]?.newest ?? false
}

export async function beginKey(db: Db, keyId: string): Promise<void> {
	await sql`
		insert into house.log_key (key_id) select ${keyId}
		where not exists (select from house.log_key where key_id = ${keyId})
		on conflict (key_id) do nothing
	`.execute(db)
}

/** Rows by their numbers, in order. */
export async function rowsOf(db: Db, municipalityId: number, entries: readonly number[]) {
	return await rowsWhere(db, sql`e.municipality_id = ${municipalityId} and e.id = any (${entries}::bigint[])`)
}

/** Numbers of the rows that are about somebody of these. */
export async function rowsAbout(db: Db, municipalityId: number, ids: readonly string[]): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select id from audit.entry
		where municipality_id = ${municipalityId} and subject_ids && ${ids}::uuid[] order by id
	`.execute(db)
	return rows.map(({ id }) => id)
}

export async function takeOut(
	db: Db,
	municipalityId: number,
	entries: readonly number[],
	ids: readonly string[],
): Promise<void> {
	await sql`select audit.take_out(${municipalityId}, ${entries}::bigint[], ${ids}::uuid[])`.execute(db)
}

export async function removeThrough(db: Db, municipalityId: number, block: number): Promise<void> {
	await sql`select audit.remove_through(${municipalityId}, ${block})`.execute(db)
}

/** Blocks that hold at least one of the rows, each with those of them that it holds. */
export async function blocksHolding(db: Db, municipalityId: number, entries: readonly number[]) {
	const { rows } = await sql<{ number: number; entries: string[] }>`
		select b.number, array_agg(e.id::text order by e.id) as entries
		from audit.entry e
		cross join lateral (
			select number, after_era, after_xid, after_entry from audit.block b
			where b.municipality_id = e.municipality_id and (b.last_era, b.last_xid, b.last_entry) >= (e.era, e.xid, e.id)
			order by b.number limit 1
		) b
		where e.municipality_id = ${municipalityId} and e.id = any (${entries}::bigint[])
		group by b.number order by b.number
	`.execute(db)
	return rows.map(({ number, entries }) => ({ number, entries: entries.map(Number) }))
}

async function blocksWhere(db: Db, which: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<Block[]> {
	const { rows } = await sql<BlockRow>`
		select municipality_id, number, after_era, after_xid::text as after_xid, after_entry, first_entry,
			last_era, last_xid::text as last_xid, last_entry, entries, rows_digest, previous, sealed_at, key_id, signature
		from audit.block where ${which} order by ${order}
	`.execute(db)
	return rows.map(({ afterEra, afterXid, afterEntry, lastEra, lastXid, lastEntry, ...block }) => ({
		...block,
		after: { era: afterEra, xid: afterXid, id: afterEntry },
		last: { era: lastEra, xid: lastXid, id: lastEntry },
	}))
}

export async function keepBlock(db: Db, block: Block): Promise<void> {
	const { after, last } = block
	await sql`
		insert into audit.block (municipality_id, number, after_era, after_xid, after_entry, first_entry,
			last_era, last_xid, last_entry, entries, rows_digest, previous, sealed_at, key_id, signature)
		values (${block.municipalityId}, ${block.number}, ${after.era}, ${after.xid}::xid8, ${after.id}, ${block.firstEntry},
			${last.era}, ${last.xid}::xid8, ${last.id}, ${block.entries}, ${block.rowsDigest}, ${block.previous},
			${block.sealedAt}, ${block.keyId}, ${block.signature})
	`.execute(db)
}

export async function emptiedOf(db: Db, municipalityId: number): Promise<Emptied[]> {
	const { rows } = await sql<Omit<Emptied, 'emptiedEntries'> & { emptiedEntries: string[] }>`
		select municipality_id, turn, block, through_block, emptied_entries::text[] as emptied_entries, left_digest,
			emptied_at, key_id, signature
		from audit.emptied where municipality_id = ${municipalityId} order by turn
	`.execute(db)
	return rows.map((row) => ({ ...row, emptiedEntries: row.emptiedEntries.map(Number) }))
}

export async function keepEmptied(db: Db, emptied: Emptied): Promise<void> {
	await sql`
		insert into audit.emptied (municipality_id, turn, block, through_block, emptied_entries, left_digest, emptied_at,
			key_id, signature)
		values (${emptied.municipalityId}, ${emptied.turn}, ${emptied.block}, ${emptied.throughBlock},
			${emptied.emptiedEntries}::bigint[], ${emptied.leftDigest}, ${emptied.emptiedAt}, ${emptied.keyId},
			${emptied.signature})
	`.execute(db)
}

/** The moment by the database's clock, spelled as it spells it. */
export async function momentOf(db: Db): Promise<string> {
	const { rows } = await sql<{ at: string }>`select clock_timestamp() as at`.execute(db)
	return rows[0]?.at ?? ''
}

/** One at a time seals or takes out in a municipality's log; others wait. */
export async function aloneInLog(db: Db, municipalityId: number): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('bofast-audit'), ${municipalityId})`.execute(db)
}

/** One at a time tells the last blocks outside the database; others wait. */
export async function aloneAtHeads(db: Db): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('bofast-audit-heads'), 0)`.execute(db)
}

export async function municipalitiesWaiting(db: Db): Promise<number[]> {
	const { rows } = await sql<{ municipalityId: number }>`select municipality_id from audit.waiting()`.execute(
		db,
	)
	return rows.map(({ municipalityId }) => municipalityId)
}

export async function municipalitiesLogged(db: Db): Promise<number[]> {
	const { rows } = await sql<{ municipalityId: number }>`
		select distinct municipality_id from audit.block order by 1`.execute(db)
	return rows.map(({ municipalityId }) => municipalityId)
}

export async function keepChecked(
	db: Db,
	found: { municipalityId: number; blocks: number; broken: readonly number[] },
): Promise<void> {
	await sql`
		insert into audit.checked (municipality_id, blocks, broken)
		values (${found.municipalityId}, ${found.blocks}, ${found.broken}::bigint[])
	`.execute(db)
}

/** The same as a number of rows, and seconds by the database's clock. */
export async function waitedFor(db: Db): Promise<{ unsealed: number; seconds: number }> {
	const { count, since } = await unsealedRows(db)
	const { rows } = await sql<{ seconds: number }>`
		select coalesce(extract(epoch from clock_timestamp() - ${since}::timestamptz), 0)::float8 as seconds
	`.execute(db)
	return { unsealed: count, seconds: rows[0]?.seconds ?? 0 }
}

/** How many blocks were broken at each municipality's last check, all together; null when none has been made. */
export async function brokenAtLast(db: Db): Promise<number | null> {
	const { rows } = await sql<{ broken: number | null }>`
		select sum(cardinality(broken))::bigint as broken from (
			select distinct on (municipality_id) broken from audit.checked order by municipality_id, checked_at desc
		) last
	`.execute(db)
	return rows[0]?.broken ?? null
}

/** Rows that stand in no block yet, whether or not they can be sealed now. */
export async function unsealedRows(db: Db): Promise<{ count: number; since: string | null }> {
	const { rows } = await sql<{ count: number; since: string | null }>`
		with recursive there as (
			(select municipality_id from audit.entry order by municipality_id limit 1)
			union all
			select (select e.municipality_id from audit.entry e
				where e.municipality_id > t.municipality_id order by e.municipality_id limit 1)
			from there t where t.municipality_id is not null
		)
		select coalesce(sum(w.count), 0)::bigint as count, min(w.since) as since
		from there t
		left join lateral (
			select last_era, last_xid, last_entry from audit.block b
			where b.municipality_id = t.municipality_id order by number desc limit 1
		) l on true
		cross join lateral (
			select count(*) as count, min(e.at) as since from audit.entry e
			where e.municipality_id = t.municipality_id
				and (e.era, e.xid, e.id) > (coalesce(l.last_era, 0), coalesce(l.last_xid, '0'::xid8), coalesce(l.last_entry, 0))
		) w
		where t.municipality_id is not null
	`.execute(db)
	return rows[0] ?? { count: 0, since: null }
}
