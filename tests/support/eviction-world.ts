import fc from 'fast-check'
import { sql } from 'kysely'
import { addChild } from '../../src/features/eviction-prevention/commands/add-child.ts'
import { assignCase } from '../../src/features/eviction-prevention/commands/assign-case.ts'
import { addTouchedPerson } from '../../src/features/eviction-prevention/commands/debt/around/add-touched-person.ts'
import { openOwnCase } from '../../src/features/eviction-prevention/commands/open-own-case.ts'
import { receiveNotice } from '../../src/features/eviction-prevention/commands/receive-notice.ts'
import { recordContactAttempt } from '../../src/features/eviction-prevention/commands/record-contact-attempt.ts'
import { matchNotice, matchOpenNotices } from '../../src/features/eviction-prevention/index.ts'
import { protectPerson } from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { arrears } from './api.ts'
import { writeEverywhere } from './every-word.ts'
import { type EvictionTown, evictionTown, landlords, type Officer, officers } from './eviction-town.ts'

/** What is drawn at random: no ids, so that a world that fails can be read. */
export const plannedWorld = fc.record({
	cases: fc.array(
		fc.record({
			openedBy: fc.constantFrom(...officers),
			givenTo: fc.option(fc.constantFrom(...officers), { nil: null }),
			tenant: fc.constantFrom('open', 'protected'),
			tenantKnownTo: fc.constantFrom(...officers),
			lodger: fc.constantFrom('none', 'open', 'protected'),
			children: fc.array(fc.constantFrom('open', 'protected'), { maxLength: 2 }),
			landlord: fc.constantFrom(...landlords),
			state: fc.constantFrom('open', 'closed'),
		}),
		{ minLength: 2, maxLength: 4 },
	),
	/** Who reports, and whom: the tenant of a case by its place, or somebody whom nobody knows. */
	notices: fc.array(
		fc.record({ from: fc.constantFrom(...landlords), about: fc.constantFrom(null, 0, 1, 2, 3) }),
		{ minLength: 1, maxLength: 3 },
	),
})
export type PlannedWorld = typeof plannedWorld extends fc.Arbitrary<infer Plan> ? Plan : never

export type Somebody = {
	readonly id: string
	readonly name: string
	readonly committee: 'one' | 'two'
	/** Officers who may know somebody protected by name; everybody in the committee's case work when nobody is hidden. */
	readonly knownTo: ReadonlySet<Officer> | 'all'
}

export type WorldCase = {
	readonly id: string
	readonly unit: Officer
	readonly assignedTo: Officer
	readonly people: readonly [tenant: Somebody, ...others: Somebody[]]
	readonly state: 'open' | 'closed'
}

export type WorldNotice = {
	readonly id: string
	readonly from: (typeof landlords)[number]
	readonly name: string
	/** Whom matching may have found; null for somebody whom nobody knows. */
	readonly about: Somebody | null
}

export type World = EvictionTown & { cases: WorldCase[]; notices: WorldNotice[] }

let names = 0
/** A name that stands in nothing but what is about its bearer. */
const nextName = () => ({ givenName: `Zz${++names}q`, familyName: `Kk${names}q` })

/** Builds the planned world by the house's own commands, each done by somebody who may. */
export async function buildWorld(house: House, plan: PlannedWorld): Promise<World> {
	const town = await evictionTown(house)
	const cases: WorldCase[] = []
	for (const planned of plan.cases) cases.push(await buildCase(house, town, planned))
	const notices: WorldNotice[] = []
	for (const { from, about } of plan.notices) {
		const subject = about === null ? undefined : cases[about]?.people[0]
		const name = subject?.name ?? Object.values(nextName()).join(' ')
		const told = { ...arrears, tenant: name, address: `Byvägen ${++names}`, reference: `N-${names}` }
		const { noticeId } = valueIn(await receiveNotice(town.landlord(from), told))
		await matchNotice(house, { municipalityId: town.municipalityId, noticeId })
		notices.push({ id: noticeId, from, name, about: subject ?? null })
	}
	await matchOpenNotices(house, { municipalityId: town.municipalityId })
	return { ...town, cases, notices }
}

async function buildCase(
	house: House,
	town: EvictionTown,
	planned: PlannedWorld['cases'][number],
): Promise<WorldCase> {
	const opener = town.officer(planned.openedBy)
	const committee = town.committeeOf(planned.openedBy)
	const tenantName = nextName()
	const opened = valueIn(
		await openOwnCase(opener, {
			...{ ...tenantName, address: `Provgatan ${names}`, ground: 'arrears', openedBy: 'own-finding' },
			...{
				children: planned.children.length > 0 ? 'yes' : 'no',
				landlordId: town.landlordIds[planned.landlord],
			},
			samePerson: 'nobody',
		}),
	)
	const { caseId } = opened
	const people: Somebody[] = []
	const keep = async (id: string, name: ReturnType<typeof nextName>, wanted: 'open' | 'protected') => {
		const note = `Talade med ${name.givenName} ${name.familyName}`
		const attempt = { caseId, kind: 'phone', result: 'reached', onDay: '2026-10-12', note }
		valueIn(await recordContactAttempt(opener, attempt))
		const knownTo = wanted === 'open' ? 'all' : await protect(house, town, planned, opener, id)
		people.push({ id, name: `${name.givenName} ${name.familyName}`, committee, knownTo })
	}
	const children = await Promise.all(
		planned.children.map(async (wanted) => {
			const name = nextName()
			const child = { ...name, bornOn: '2015-03-04', living: 'full', samePerson: 'nobody' }
			return { wanted, name, id: valueIn(await addChild(opener, { caseId, ...child })).childId }
		}),
	)
	await keep(opened.personId, tenantName, planned.tenant)
	for (const child of children) await keep(child.id, child.name, child.wanted)
	if (planned.lodger !== 'none') {
		const name = nextName()
		const lodger = { ...name, role: 'lodger', fromOn: '2026-10-01', samePerson: 'nobody' }
		const { personId } = valueIn(await addTouchedPerson(opener, { caseId, ...lodger }))
		await keep(personId, name, planned.lodger)
	}
	const [tenant, ...rest] = people
	if (tenant === undefined) throw new Error('a case has a tenant')
	await asSystem(house, town.municipalityId, async ({ db }) => {
		await writeEverywhere(db, {
			...{ municipalityId: town.municipalityId, caseId, personId: tenant.id },
			...{ childId: children[0]?.id ?? null, staffId: opener.actor.actorId },
			words: people.map(({ name }) => name).join(', '),
		})
	})
	const assignedTo = await handOver(town, opener, caseId, planned)
	if (planned.state === 'closed') {
		await asSystem(house, town.municipalityId, async ({ db }) => {
			await sql`update named.eviction_case set closed_on = opened_on, outcome = 'paid_by_tenant', stage_reached = 'early'
				where id = ${caseId}`.execute(db)
		})
	}
	return { id: caseId, unit: planned.openedBy, assignedTo, people: [tenant, ...rest], state: planned.state }
}

/** Whoever protects somebody keeps access; one more is given it. */
async function protect(
	house: House,
	town: EvictionTown,
	planned: PlannedWorld['cases'][number],
	opener: Caller,
	personId: string,
): Promise<ReadonlySet<Officer>> {
	valueIn(await protectPerson(opener, { personId, protection: 'confidentiality', source: 'Skatteverket' }))
	const staffId = town.officer(planned.tenantKnownTo).actor.actorId
	await asSystem(house, town.municipalityId, async ({ db }) => {
		await sql`insert into named.named_access (municipality_id, person_id, staff_id, reason, granted_by, granted_on)
			values (${town.municipalityId}, ${personId}, ${staffId}, 'Prov', ${staffId}, '2026-10-12')
			on conflict do nothing`.execute(db)
	})
	return new Set([planned.openedBy, planned.tenantKnownTo])
}

/** A case is handed to somebody of its committee alone; who is not keeps it with its opener. */
async function handOver(
	town: EvictionTown,
	opener: Caller,
	caseId: string,
	{ givenTo, openedBy }: PlannedWorld['cases'][number],
): Promise<Officer> {
	if (givenTo === null || town.committeeOf(givenTo) !== town.committeeOf(openedBy)) return openedBy
	valueIn(await assignCase(opener, { caseId, assignedTo: town.officer(givenTo).actor.actorId }))
	return givenTo
}
