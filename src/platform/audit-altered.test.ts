import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chanceFrom } from '../../samples/lillhamn/chance.ts'
import { nothingBroken, sealingHouse } from '../../tests/support/sealed-log.ts'
import { sealed } from './audit-block.ts'
import { checkAudit } from './audit-check.ts'
import { auditKeysFrom } from './audit-key.ts'
import { rowsOf } from './audit-rows.ts'

const { house, databaseUrl, town, other, log, sealAll } = await sealingHouse()

type Kept = Record<string, unknown> & {
	municipality_id: number
	id: string
	era: number
	xid: string
}
type KeptBlock = { municipality_id: number; number: string } & Record<
	'after_era' | 'after_xid' | 'after_entry' | 'last_era' | 'last_xid' | 'last_entry',
	string
>

describe('what somebody with every right in the database does afterwards is found', () => {
	let all: pg.Client
	let rows: Kept[] = []
	let blocks: KeptBlock[] = []
	const forger = auditKeysFrom({ own: ['x'.repeat(40)], house: [] })

	beforeAll(async () => {
		for (let turn = 1; turn <= 9; turn++) {
			await log(town, 1 + (turn % 4))
			if (turn % 2 === 0) await log(town, 2)
			await log(other, turn % 3)
			await sealAll()
		}
		all = new pg.Client({ connectionString: databaseUrl })
		await all.connect()
		await all.query(`
			create table public.kept_entry as select * from audit.entry;
			create table public.kept_key as select * from house.log_key;
			create table public.kept_block as select * from audit.block`)
		rows = (await all.query<Kept>('select * from audit.entry order by id')).rows
		blocks = (await all.query<KeptBlock>('select * from audit.block order by municipality_id, number')).rows
	})
	afterAll(async () => {
		await all.query('drop table public.kept_entry, public.kept_block, public.kept_key')
		await all.end()
	})

	const asItWas = () =>
		all.query(`
			delete from audit.entry; delete from audit.block; delete from house.log_key;
			insert into house.log_key overriding system value select * from public.kept_key;
			insert into audit.entry overriding system value select * from public.kept_entry;
			insert into audit.block select * from public.kept_block`)

	const oneOf = chanceFrom(20261123).pick
	const twoOf = <T>(from: readonly T[]): [T, T] => {
		const one = oneOf(from)
		return [one, oneOf(from.filter((two) => two !== one))]
	}

	const isAbove = (one: readonly unknown[], two: readonly unknown[]) => {
		for (const [at, value] of one.entries()) {
			const [left, right] = [BigInt(String(value)), BigInt(String(two[at]))]
			if (left !== right) return left > right
		}
		return false
	}
	/** The block in whose range a row stands; none when it comes after all of them. */
	const blockOf = (row: { municipality_id: number; era: unknown; xid: unknown; id: unknown }) => {
		const place = [row.era, row.xid, row.id]
		const held = blocks.find(
			(block) =>
				block.municipality_id === row.municipality_id &&
				!isAbove(place, [block.last_era, block.last_xid, block.last_entry]),
		)
		return held === undefined ? [] : [nameOf(held)]
	}
	const nameOf = (block: { municipality_id: number; number: unknown }) =>
		`${block.municipality_id}:${block.number}`

	const otherValue: Record<string, string> = {
		at: `at + interval '1 microsecond'`,
		actor_id: `case when actor_id is null then gen_random_uuid() end`,
		committee_id: 'gen_random_uuid()',
		purpose: `purpose || 'x'`,
		name: `upper(name)`,
		outcome: `case outcome when 'missing' then 'done' else 'missing' end`,
		because: `case when because is null then '' end`,
		kind: `kind || ' '`,
		subject_ids: `subject_ids || gen_random_uuid()`,
		salt: `salt || '\\x00'::bytea`,
		digest: `set_byte(digest, 3, (get_byte(digest, 3) + 1) % 256)`,
		fields: `fields || 'x'::text`,
		subjects_digest: 'sha256(salt)',
	}
	const otherBlockValue: Record<string, string> = {
		after_era: 'after_era + 1',
		after_xid: `'7'::xid8`,
		after_entry: 'after_entry + 1',
		first_entry: 'first_entry + 1',
		last_era: 'last_era + 1',
		last_xid: `'999999999'::xid8`,
		last_entry: 'last_entry + 1',
		entries: 'entries + 1',
		rows_digest: 'sha256(rows_digest)',
		previous: 'sha256(previous)',
		key_id: `key_id || 'x'`,
		signature: `set_byte(signature, 5, (get_byte(signature, 5) + 1) % 256)`,
		sealed_at: `sealed_at - interval '1 microsecond'`,
		number: 'number + 1000',
	}
	const ofRow = ({ municipality_id, id }: Kept) => `municipality_id = ${municipality_id} and id = ${id}`
	const ofBlock = ({ municipality_id, number }: KeptBlock) =>
		`municipality_id = ${municipality_id} and number = ${number}`
	const columnsBut = (...but: string[]) =>
		Object.keys(rows[0] ?? {})
			.filter((column) => !but.includes(column))
			.join(', ')

	/** Each does something and tells the blocks that it did it to. */
	const doings: Record<string, () => Promise<string[]>> = {
		'alters a row': async () => {
			const row = oneOf(rows)
			const column = oneOf(Object.keys(otherValue))
			await all.query(`update audit.entry set ${column} = ${otherValue[column]} where ${ofRow(row)}`)
			return blockOf(row)
		},
		'removes a row': async () => {
			const row = oneOf(rows)
			await all.query(`delete from audit.entry where ${ofRow(row)}`)
			return blockOf(row)
		},
		'swaps what two rows say': async () => {
			const [one, two] = twoOf(rows)
			await all.query(`
				update audit.entry e set salt = k.salt, digest = k.digest, at = k.at, subject_ids = k.subject_ids
				from public.kept_entry k
				where (e.id, k.id) in ((${one.id}, ${two.id}), (${two.id}, ${one.id}))`)
			return [...blockOf(one), ...blockOf(two)]
		},
		'moves a row to another place': async () => {
			const [row, to] = twoOf(rows)
			await all.query(`update audit.entry set xid = '${to.xid}' where ${ofRow(row)}`)
			const moved = to.xid === row.xid ? [] : [...blockOf(row), ...blockOf({ ...row, xid: to.xid })]
			return moved
		},
		'gives a row to another municipality': async () => {
			const row = oneOf(rows)
			const [to] = [town.municipalityId, other.municipalityId].filter((id) => id !== row.municipality_id)
			await all.query(`update audit.entry set municipality_id = ${to} where ${ofRow(row)}`)
			return [...blockOf(row), ...blockOf({ ...row, municipality_id: to as number })]
		},
		'puts a row in': async () => {
			const row = oneOf(rows.filter((one) => blockOf({ ...one, id: 900_000 }).length > 0))
			await all.query(`
				insert into audit.entry (${columnsBut('id')}, id) overriding system value
				select ${columnsBut('id')}, 900000 from public.kept_entry where ${ofRow(row)}`)
			return blockOf({ ...row, id: 900_000 })
		},
		'gives a row another number': async () => {
			const row = oneOf(rows)
			await all.query(`
				delete from audit.entry where ${ofRow(row)};
				insert into audit.entry (${columnsBut('id')}, id) overriding system value
				select ${columnsBut('id')}, 900000 from public.kept_entry where ${ofRow(row)}`)
			return [...blockOf(row), ...blockOf({ ...row, id: 900_000 })]
		},
		'alters a block': async () => {
			const block = oneOf(blocks)
			const column = oneOf(Object.keys(otherBlockValue))
			await all.query(`update audit.block set ${column} = ${otherBlockValue[column]} where ${ofBlock(block)}`)
			const named = column === 'number' ? { ...block, number: Number(block.number) + 1000 } : block
			return [nameOf(block), nameOf(named)]
		},
		'removes a block': async () => {
			const block = oneOf(blocks)
			await all.query(`delete from audit.block where ${ofBlock(block)}`)
			return [nameOf(block)]
		},
		'removes a block with its rows': async () => {
			const block = oneOf(blocks)
			const gone = rows.filter((row) => blockOf(row).includes(nameOf(block)))
			await all.query(`
				delete from audit.entry where id in (${gone.map(({ id }) => id).join()});
				delete from audit.block where ${ofBlock(block)}`)
			return [nameOf(block)]
		},
		'swaps the numbers of two blocks': async () => {
			const id = oneOf([town.municipalityId, other.municipalityId])
			const [one, two] = twoOf(blocks.filter(({ municipality_id }) => municipality_id === id))
			await all.query(`
				update audit.block set number = number + 5000 where ${ofBlock(one)};
				update audit.block set number = ${one.number} where ${ofBlock(two)};
				update audit.block set number = ${two.number}
				where municipality_id = ${id} and number = ${one.number} + 5000`)
			return [nameOf(one), nameOf(two)]
		},
		'puts a block in at the end': async () => {
			const last = blocks.findLast(
				({ municipality_id }) => municipality_id === other.municipalityId,
			) as KeptBlock
			await all.query(`
				create temp table copied as select * from public.kept_block where ${ofBlock(last)};
				update copied set number = number + 1;
				insert into audit.block select * from copied;
				drop table copied`)
			return [nameOf({ ...last, number: Number(last.number) + 1 })]
		},
		'removes a row and seals the block anew with a key of their own': async () => {
			const block = oneOf(
				blocks.filter((one) => rows.filter((row) => blockOf(row).includes(nameOf(one))).length > 1),
			)
			const held = rows.filter((row) => blockOf(row).includes(nameOf(block)))
			await all.query(`delete from audit.entry where ${ofRow(held[0] as Kept)}`)
			await forge(block, held.slice(1))
			return [nameOf(block)]
		},
	}

	/** A block as another key seals it, in the place of one that is there. */
	async function forge(block: KeptBlock, held: readonly Kept[]): Promise<void> {
		const made = await house.sealer.transaction().execute(async (db) => {
			const [first, ...rest] = await rowsOf(
				db,
				block.municipality_id,
				held.map(({ id }) => Number(id)),
			)
			if (first === undefined) throw new Error('a block holds rows')
			return sealed(forger, null, [first, ...rest], '2026-11-23T07:00:00Z')
		})
		await all.query(
			`update audit.block set rows_digest = $1, signature = $2, key_id = $3, entries = $4, first_entry = $5
			where ${ofBlock(block)}`,
			[made.rowsDigest, made.signature, made.keyId, made.entries, made.firstEntry],
		)
	}

	test('a thousand times, each in the block where it was done and nowhere else', {
		timeout: 400_000,
	}, async () => {
		const names = Object.keys(doings)
		for (let trial = 0; trial < 1000; trial++) {
			const name = names[trial % names.length] as string
			const done = [...new Set(await doings[name]?.())].sort()
			const found = (await checkAudit(house)).broken.map(({ municipalityId, number }) =>
				nameOf({ municipality_id: municipalityId, number }),
			)
			expect(found.sort(), `trial ${trial}: ${name}`).toEqual(done)
			await asItWas()
		}
		expect(await checkAudit(house)).toEqual(nothingBroken)
	})

	test('the blocks at the end that were removed and sealed anew are not those that were told outside', async () => {
		const last = blocks.findLast(
			({ municipality_id }) => municipality_id === town.municipalityId,
		) as KeptBlock
		const gone = rows.filter((row) => blockOf(row).includes(nameOf(last)))
		await all.query(`
			delete from audit.entry where ${ofRow(gone[0] as Kept)};
			delete from audit.block where ${ofBlock(last)}`)
		await log(town, 1)
		await sealAll()
		expect((await checkAudit(house)).broken).toEqual([
			{ municipalityId: town.municipalityId, number: Number(last.number), because: 'other-than-told' },
		])
		await asItWas()
	})

	test('a whole chain under another key is not believed, nor one that goes back to an older key', async () => {
		const newer = auditKeysFrom({ own: ['n'.repeat(40), 'x'.repeat(40)], house: [] })
		await all.query('delete from audit.block')
		await sealAll({ ...house, auditHeads: null, auditKeys: forger })
		const { broken } = await checkAudit({ ...house, auditHeads: null })
		expect(new Set(broken.map(({ because }) => because))).toEqual(new Set(['unknown-key']))
		// With both keys known the older one's blocks hold, and newer ones after them; not the other way round.
		await log(town, 1)
		const rolled = { ...house, auditHeads: null, auditKeys: newer }
		await sealAll(rolled)
		expect((await checkAudit(rolled)).broken).toEqual([])
		await log(town, 1)
		expect(await sealAll({ ...house, auditHeads: null, auditKeys: forger })).toBe(0)
		await all.query('delete from house.log_key')
		expect(await sealAll({ ...house, auditHeads: null, auditKeys: forger })).toBe(1)
		expect((await checkAudit(rolled)).broken).toMatchObject([{ because: 'older-key' }])
		await asItWas()
		expect(await checkAudit(house)).toEqual(nothingBroken)
	})
})
