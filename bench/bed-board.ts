import type pg from 'pg'
import { bedBoard } from '../src/features/housing/queries/stock/bed-board.ts'
import { valueIn } from '../src/platform/answer.ts'
import type { Caller } from '../src/platform/house.ts'
import { compare, type Measured } from './measure.ts'

const rounds = 30

/** A house of 500 beds whose people change every few weeks, added to a town; the people are the town's own, the first with a name to tell. */
export async function fillBeds(
	bare: pg.Client,
	{ municipalityId, controllerId, unitIds, actorId }: Caller['actor'],
): Promise<string> {
	const own = [municipalityId, controllerId]
	const made = await bare.query<{ property: string; dwelling: string }>(
		`with p as (insert into named.property (municipality_id, committee_id, unit_id, name, kind)
			values ($1, $2, $3, 'Provhuset', 'flats') returning id),
		d as (insert into named.dwelling (municipality_id, committee_id, property_id, name)
			select $1, $2, id, 'Huset' from p returning id, property_id)
		select property_id as property, id as dwelling from d`,
		[...own, unitIds[0]],
	)
	const [{ property, dwelling } = { property: '', dwelling: '' }] = made.rows
	await bare.query(
		`insert into named.bed (municipality_id, committee_id, property_id, dwelling_id, name, kind, sleeps)
		select $1, $2, $3, $4, 'Prov ' || n, 'bed', 1 from generate_series(1, 500) n`,
		[...own, property, dwelling],
	)
	await bare.query(
		`insert into named.bed_opening (municipality_id, committee_id, property_id, bed_id, during)
		select $1, $2, $3, id, '[2020-01-01,)' from named.bed where property_id = $3`,
		[...own, property],
	)
	await bare.query(
		`with somebody as (select array_agg(id) as ids from named.person where municipality_id = $1 and protection = 'none'),
		beds as (select id, row_number() over () as n from named.bed where property_id = $3)
		insert into named.stay (municipality_id, committee_id, unit_id, property_id, bed_id, person_id, form, during, state, recorded_by, end_reason)
		select $1, $2, $4, $3, b.id, s.ids[1 + (b.n * 7 + k)::int % array_length(s.ids, 1)], 'hotel',
			daterange('2025-10-12'::date + (k * 30 + b.n % 9)::int, '2025-10-12'::date + (k * 30 + b.n % 9 + 24)::int),
			case when k < 12 then 'left' when k = 12 then 'here' else 'booked' end, $5, case when k < 12 then 'unknown' end
		from beds b, generate_series(0, 15) k, somebody s`,
		[...own, property, unitIds[0], actorId],
	)
	await bare.query('vacuum analyze')
	return property
}

/** The board of 500 beds over 90 nights, beside the barest rows that such a board needs. */
export async function benchBedBoard(
	caller: Caller,
	bare: pg.Client,
	propertyId: string,
): Promise<Measured[]> {
	return [
		await compare(
			{
				what: 'board of beds: 500 × 90 nights with names, row security, audit',
				peer: 'superuser: uses with stays and names in those nights, nothing else',
				ours: async () => valueIn(await bedBoard(caller, { nights: '90', propertyId })),
				theirs: () =>
					bare.query(
						`select u.*, s.state, n.given_name, n.family_name from named.bed_use u
						left join named.stay s on s.municipality_id = u.municipality_id and s.id = u.stay_id
						left join named.person_particulars n on n.municipality_id = s.municipality_id and n.id = s.person_id
						where u.municipality_id = $1 and u.property_id = $2 and u.ends_on > '2026-10-12' and u.starts_on < '2027-01-10'`,
						[caller.actor.municipalityId, propertyId],
					),
			},
			rounds,
		),
	]
}
