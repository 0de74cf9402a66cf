import { assignCase } from '../../src/features/eviction-prevention/commands/assign-case.ts'
import { openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { roles } from '../../src/features/organisation/index.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { grantNamedAccess, protectPerson } from '../../src/features/people/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { addChildren, type Children } from './matter-children.ts'
import { type Place, places } from './row-table.ts'
import { withSql } from './sql.ts'

/** One person with one case, and the words by which either would be known in an answer. */
export type Matter = {
	readonly place: Place
	readonly protection: string
	readonly caseId: string
	readonly householdId: string
	readonly homeId: string
	readonly personId: string
	readonly caseNumber: string
	readonly name: string
	readonly address: string
	/** Rows that hang by it. */
	readonly children: Children
}

const levels = ['confidentiality', 'protected-registration', 'new-identity'] as const
/** As the written table calls them: open, each level, and each level with named access. */
const protections = ['open', ...levels, ...levels.map((level) => `${level}, named`)]

export type Scene = {
	readonly town: SampleMunicipality
	readonly actors: ReadonlyMap<string, Actor>
	readonly matters: readonly Matter[]
}

/** A town with a matter in every place and of every protection, and one actor of each role in one of its units, and nobody. */
export async function sceneOfMatters(house: House, databaseUrl: string): Promise<Scene> {
	const town = await sampleMunicipality(house, 'Matrisköping')
	const neighbour = await sampleMunicipality(house, 'Grannköping')
	const elsewhere = await town.another('officer', { unit: 'new' })
	const otherCommittee = await officerOfAnotherCommittee(house, databaseUrl, town)
	const writers: Record<Place, Caller> = {
		'own-unit': town.as('officer'),
		'other-unit': elsewhere,
		given: elsewhere,
		'other-committee': otherCommittee,
		'other-municipality': neighbour.as('officer'),
	}
	const actors = new Map(roles.map((role) => [role as string, town.as(role).actor]))
	actors.set('nobody', {
		...{ municipalityId: town.municipalityId, controllerId: null, unitIds: [], organisationIds: [] },
		...{ actorId: '00000000-0000-4000-8000-00000000000f', roles: [] },
	})
	// Whoever writes a matter in would keep access to it: another officer of the unit does.
	const writer = await town.another('officer', { unit: 'same' })
	writers['own-unit'] = writer
	const matters: Matter[] = []
	for (const place of places) {
		for (const protection of protections) {
			if (protection.endsWith('named') && place.startsWith('other-') && place !== 'other-unit') continue
			matters.push(await openMatter(databaseUrl, town, writers[place], place, protection, matters.length))
		}
	}
	return { town, actors, matters }
}

async function openMatter(
	databaseUrl: string,
	town: SampleMunicipality,
	writer: Caller,
	place: Place,
	protection: string,
	number: number,
): Promise<Matter> {
	const letter = String.fromCharCode(65 + (number % 26)) + String.fromCharCode(97 + Math.floor(number / 26))
	const [name, address] = [`Qvx${letter}zelda`, `Zyx${letter}vägen ${100 + number}`]
	const caseId = await openSampleCase(writer, { givenName: name, address })
	const [found] = await withSql(databaseUrl, (db) =>
		db.rows<Omit<Matter, 'place' | 'protection' | 'name' | 'address' | 'caseId' | 'children'>>(
			`select c.case_number as "caseNumber", c.household_id as "householdId", c.home_id as "homeId", m.person_id as "personId"
			from named.eviction_case c join named.household_member m using (municipality_id, household_id) where c.id = $1`,
			[caseId],
		),
	)
	if (found === undefined) throw new Error('a case without a household')
	const children = await addChildren(databaseUrl, town, writer, { caseId, name, number, ...found })
	const level = protection.replace(', named', '')
	if (level !== 'open') {
		valueIn(
			await protectPerson(writer, { personId: found.personId, protection: level, source: 'Folkbokföringen' }),
		)
	}
	if (protection.endsWith('named')) await nameAll(databaseUrl, town, found.personId)
	if (place === 'given')
		valueIn(await assignCase(writer, { caseId, assignedTo: town.as('officer').actor.actorId }))
	return { place, protection, caseId, name, address, children, ...found }
}

/** Access is given by a manager to others; the manager's own comes from another manager. */
async function nameAll(databaseUrl: string, town: SampleMunicipality, personId: string): Promise<void> {
	const manager = town.as('unit-manager')
	for (const role of ['officer', 'coordinator'] as const) {
		const staffId = town.as(role).actor.actorId
		valueIn(await grantNamedAccess(manager, { personId, staffId, reason: 'Arbetar med ärendet' }))
	}
	await withSql(databaseUrl, (db) =>
		db.rows(
			`insert into named.named_access (municipality_id, person_id, staff_id, reason, granted_by, granted_on)
			values ($1, $2, $3, 'Leder arbetet', $4, '2026-10-12')`,
			[town.municipalityId, personId, manager.actor.actorId, town.as('officer').actor.actorId],
		),
	)
}

async function officerOfAnotherCommittee(
	house: House,
	databaseUrl: string,
	{ municipalityId }: SampleMunicipality,
): Promise<Caller> {
	return await withSql(databaseUrl, async (db) => {
		const [made] = await db.rows<{ id: string; committeeId: string; unitId: string }>(
			`with committee as (insert into named.committee (municipality_id, name, registry_code)
					values ($1, 'Arbetsnämnden', 'AN') returning id),
				unit as (insert into named.unit (municipality_id, committee_id, name)
					select $1, id, 'Försörjningsstödet' from committee returning id, committee_id),
				made as (insert into named.staff (municipality_id, committee_id, name, email)
					select $1, committee_id, 'Prov nämnd', 'namnd@prov.example' from unit returning id, committee_id),
				role as (insert into named.staff_role select $1, id, 'officer' from made),
				place as (insert into named.assignment select $1, made.id, unit.id from made, unit)
			select made.id, made.committee_id as "committeeId", unit.id as "unitId" from made, unit`,
			[municipalityId],
		)
		if (made === undefined) throw new Error('nobody was made')
		return {
			house,
			actor: {
				...{ municipalityId, controllerId: made.committeeId, actorId: made.id, roles: ['officer'] },
				...{ unitIds: [made.unitId], organisationIds: [] },
			},
		}
	})
}
