import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Why } from '../rules/access/who-sees.ts'

type Db = Act['db']

/** Whom somebody means by a number: the person it is, or each in the household of a case. */
export async function listPeopleMeant(
	db: Db,
	{ blindIndexes, caseNumber }: { blindIndexes: readonly Buffer[]; caseNumber: string | null },
): Promise<{ personId: string; part: 'number' | 'adult' | 'child' }[]> {
	const { rows } = await sql<{ personId: string; part: 'number' | 'adult' | 'child' }>`
		select m.person_id as "personId", m.part
		from house.people_meant(${blindIndexes}::bytea[], ${caseNumber}) m
		order by m.part, m.person_id`.execute(db)
	return rows
}

/** A person's matters as those who ask may know them: numbers and places, and nothing of what anybody is called. */
export type Matters = {
	readonly records: readonly string[]
	readonly isProtected: boolean
	readonly cases: readonly {
		caseId: string
		caseNumber: string
		unitName: string
		assignedTo: string | null
		isOpen: boolean
	}[]
	readonly entries: readonly { unitName: string; responsibleId: string | null }[]
	readonly notices: readonly { noticeId: string; organisationId: string }[]
}

/** Null for nobody, and for whom another committee answers for. */
export async function findMatters(db: Db, personId: string): Promise<Matters | null> {
	const { rows } = await sql<{ matters: Matters | null }>`
		select house.matters_of(${personId}::uuid) as matters`.execute(db)
	return rows[0]?.matters ?? null
}

export type Account = {
	readonly id: string
	readonly kind: 'staff' | 'key'
	readonly name: string
	readonly committeeId: string | null
	readonly committeeName: string | null
	readonly roles: readonly string[]
	readonly unitIds: readonly string[]
	readonly units: readonly string[]
	readonly organisationIds: readonly string[]
	readonly organisations: readonly string[]
}

/** All who sign in to the municipality now, staff and those outside, and landlords' systems. */
export async function listAccounts(db: Db): Promise<Account[]> {
	const { rows } = await sql<Account>`
		select a.id, a.kind, a.name, a.committee_id as "committeeId", a.committee_name as "committeeName", a.roles,
			a.unit_ids as "unitIds", a.units, a.organisation_ids as "organisationIds", a.organisations
		from house.accounts() a
		order by a.kind desc, a.name, a.id`.execute(db)
	return rows
}

export async function findLastUse(db: Db, accountId: string): Promise<Instant | null> {
	const { rows } = await sql<{
		at: Instant | null
	}>`select house.last_used(${accountId}::uuid) as at`.execute(db)
	return rows[0]?.at ?? null
}

type Seen = {
	readonly place: number
	readonly knows: boolean
	readonly name: boolean
	readonly number: boolean
	readonly listed: boolean
	readonly whereabouts: boolean
	readonly support: boolean
	readonly home: boolean
	readonly cases: readonly string[]
	readonly notices: number
	readonly why: readonly Why[]
}

/** What row security shows of one person to each who speaks in a context that the server has signed. */
export async function listSeen(db: Db, contexts: readonly string[], matters: Matters): Promise<Seen[]> {
	const { rows } = await sql<Seen>`
		select s.place, s.knows, s.name, s.number, s.listed, s.whereabouts, s.support, s.home, s.cases, s.notices, s.why
		from house.seen_by(${contexts}::text[], ${JSON.stringify(matters)}::jsonb) s
		order by s.place`.execute(db)
	return rows
}

type SeenInAll = {
	readonly people: number
	readonly byName: number
	readonly protectedByName: number
	readonly listed: number
	readonly cases: number
	readonly openCases: number
	readonly notices: number
	readonly stays: number
}

export async function countSeen(db: Db, contexts: readonly string[]): Promise<SeenInAll[]> {
	const { rows } = await sql<SeenInAll>`
		select s.people, s.by_name as "byName", s.protected_by_name as "protectedByName", s.listed, s.cases,
			s.open_cases as "openCases", s.notices, s.stays
		from house.seen_in_all(${contexts}::text[]) s
		order by s.place`.execute(db)
	return rows
}
