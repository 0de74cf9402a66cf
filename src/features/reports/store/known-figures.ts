import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** What the enforcement authority has published, by year. */
export async function listAuthorityFigures(db: Db) {
	return await db
		.selectFrom('counted.authorityEvictions')
		.select(['year', 'executed', 'withChildren', 'children'])
		.orderBy('year')
		.execute()
}

/** Figures of whole years that a named decision has let out, by what they count. */
export async function listReleasedCounts(db: Db) {
	const rows = await db
		.selectFrom('counted.releaseDecision as r')
		.innerJoin('counted.indicator as i', (join) =>
			join.onRef('i.municipalityId', '=', 'r.municipalityId').onRef('i.id', '=', 'r.indicatorId'),
		)
		.select(['r.year', 'i.definitionId', 'i.definitionVersion'])
		.where('r.part', '=', 'year')
		.execute()
	return rows.flatMap(({ year, definitionId, definitionVersion }) =>
		definitionId === null || definitionVersion === null
			? []
			: [{ year, definition: { id: definitionId, version: definitionVersion } }],
	)
}

type FrozenCount = {
	readonly indicatorId: string
	readonly year: number
	readonly value: number
	readonly definition: { readonly id: string; readonly version: number }
	/** Null for a whole year. */
	readonly until: PlainDate | null
	readonly frozenAt: Instant
}

/** The counted figures of every frozen round: of whole years, and what they had come to within one. */
export async function listFrozenCounts(db: Db): Promise<FrozenCount[]> {
	const { rows } = await sql<Omit<FrozenCount, 'definition'> & Defined>`
		select f.indicator_id, f.year, f.value, f.definition_id, f.definition_version, null::date as until, r.frozen_at
		from counted.frozen_figure f
		join counted.plan_follow_up r on r.municipality_id = f.municipality_id and r.id = f.follow_up_id
		where f.source = 'counted' and r.frozen_at is not null and f.definition_id is not null
		union all
		select f.indicator_id, f.year, f.value, f.definition_id, f.definition_version, f.until, r.frozen_at
		from counted.frozen_period_figure f
		join counted.plan_follow_up r on r.municipality_id = f.municipality_id and r.id = f.follow_up_id
		where f.source = 'counted' and r.frozen_at is not null and r.part <> 'year' and f.definition_id is not null
	`.execute(db)
	return rows.map(({ definitionId: id, definitionVersion: version, ...one }) => ({
		...one,
		definition: { id, version },
	}))
}

type Defined = { readonly definitionId: string; readonly definitionVersion: number }

type PageFigure = Defined & { readonly year: number; readonly value: unknown }

/** The counted figures, and the bases, of every plan page that has been published, also those that were replaced or withdrawn. */
export async function listPageFigures(db: Db): Promise<PageFigure[]> {
	const { rows } = await sql<PageFigure>`
		select distinct (f ->> 'year')::int as year, f -> 'value' as value, i.definition_id,
			coalesce((f ->> 'version')::int, i.definition_version) as definition_version
		from published.page p
		cross join lateral jsonb_array_elements(p.content -> 'indicators') one
		cross join lateral jsonb_array_elements(one -> 'figures' || jsonb_build_array(one -> 'base')) f
		join counted.indicator i on i.municipality_id = p.municipality_id and i.id = (one ->> 'id')::uuid
		where p.kind = 'plan' and p.published_at is not null and p.content is not null
			and f ->> 'year' is not null and coalesce(f ->> 'source', 'counted') = 'counted'
			and i.definition_id is not null
		order by year, i.definition_id, value
	`.execute(db)
	return rows
}
