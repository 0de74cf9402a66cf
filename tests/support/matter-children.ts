import { startSampleSpell } from '../../src/features/homelessness/samples.ts'
import { sampleBed, sampleProperty } from '../../src/features/housing/samples.ts'
import type { SampleMunicipality } from '../../src/features/organisation/samples.ts'
import type { Caller } from '../../src/platform/house.ts'
import { withSql } from './sql.ts'

/** What hangs by a matter, by the names of the fields that ask for it: a letter that names the person, a stay, a spell … */
export type Children = Readonly<Record<string, string>>

type Of = {
	readonly caseId: string
	readonly personId: string
	readonly name: string
	readonly number: number
}

/** Writes them in, in the writer's name; a stay only where the town's own committee has the person. */
export async function addChildren(
	databaseUrl: string,
	town: SampleMunicipality,
	writer: Caller,
	{ caseId, personId, name, number }: Of,
): Promise<Children> {
	const { actor } = writer
	const spellId = await startSampleSpell(writer, personId, '2026-09-01')
	const values = [actor.municipalityId, caseId, actor.actorId]
	const ofCase = {
		consultationId: `insert into named.debt_consultation (municipality_id, case_id, called_by, called_on, planned_for)
			values ($1, $2, $3, '2026-10-01', '2026-10-20') returning id`,
		taskId: `insert into named.case_task (municipality_id, case_id, given_by, given_on, given_to, kind, what)
			values ($1, $2, $3, '2026-10-01', $3, 'own', 'Ring ${name}') returning id`,
		letterId: `insert into named.case_letter
			(municipality_id, case_id, drafted_by, template, template_version, channel, addressee, to_name, to_lines, body)
			values ($1, $2, $3, 'call', 1, 'letter', 'landlord', 'Värden', 'Torget 1', 'Det gäller ${name}.') returning id`,
	}
	const found = await withSql(databaseUrl, async (db) => {
		const ids: Record<string, string> = {}
		for (const [field, insert] of Object.entries(ofCase))
			ids[field] = (await db.rows<{ id: string }>(insert, values))[0]?.id ?? ''
		return ids
	})
	const housed = actor.controllerId === town.committeeId
	return {
		spellId,
		...found,
		...(housed ? await stayOf(databaseUrl, town, writer, { personId, number }) : {}),
	}
}

async function stayOf(
	databaseUrl: string,
	town: SampleMunicipality,
	{ actor }: Caller,
	{ personId, number }: Pick<Of, 'personId' | 'number'>,
): Promise<Children> {
	const keeper = town.as('unit-manager')
	const { propertyId, dwellingId } = await sampleProperty(keeper, town.unitId, `Hus ${number}`)
	const bedId = await sampleBed(keeper, dwellingId, `Säng ${number}`)
	const [stay] = await withSql(databaseUrl, (db) =>
		db.rows<{ id: string }>(
			`with stay as (
				insert into named.stay (municipality_id, committee_id, unit_id, property_id, bed_id, person_id, form, during, state, recorded_by)
				values ($1, $2, $3, $4, $5, $6, 'emergency-housing', '[2026-10-01,)', 'here', $7) returning *),
			used as (
				insert into named.bed_use (municipality_id, committee_id, property_id, bed_id, during, use, stay_id)
				select municipality_id, committee_id, property_id, bed_id, during, 'stay', id from stay)
			select id from stay`,
			[
				...[town.municipalityId, town.committeeId, actor.unitIds[0] ?? town.unitId, propertyId, bedId],
				...[personId, actor.actorId],
			],
		),
	)
	return { propertyId, dwellingId, bedId, stayId: stay?.id ?? '' }
}
