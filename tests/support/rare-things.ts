import { depositTransfer } from '../../src/features/eviction-prevention/commands/transfer/deposit-transfer.ts'
import { makeTransfer } from '../../src/features/eviction-prevention/commands/transfer/make-transfer.ts'
import { askNoteRemoval } from '../../src/features/eviction-prevention/commands/work/ask-note-removal.ts'
import { draftLetter } from '../../src/features/eviction-prevention/commands/work/draft-letter.ts'
import { sendLetter } from '../../src/features/eviction-prevention/commands/work/send-letter.ts'
import { beginNoticeImport } from '../../src/features/eviction-prevention/index.ts'
import { transferParcel } from '../../src/features/eviction-prevention/queries/transfer/transfer-parcel.ts'
import { openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { lillhamnsOwn } from './lillhamn.ts'
import { answerWithFile, indicatorOfCases, preparedPage } from './rare-plans.ts'
import { withSql } from './sql.ts'

const byRequest = { toName: 'Provköping', toCode: '1489', ground: 'request', requestedOn: '2026-10-12' }

/**
 * What a demo town has not always lying about, made in Lillhamn by its own people: a letter that was sent, a case handed
 * over and one that came, a note in the wrong file, a landlord's file half-way in. Gives what their addresses are called.
 */
export async function makeRareThings(house: House, databaseUrl: string, neighbour: Caller) {
	const sara = { house, actor: await lillhamnsOwn(databaseUrl, 'Sara Holm') }
	const mats = { house, actor: await lillhamnsOwn(databaseUrl, 'Mats Ek') }
	const { caseId, noteId } = await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<{ caseId: string; noteId: string }>(
			`select case_id as "caseId", id as "noteId" from named.journal_note where municipality_id = 1 order by number limit 1`,
		)
		if (found === undefined) throw new Error('Lillhamn has no journal')
		return found
	})
	const { letterId } = valueIn(
		await draftLetter(sara, { caseId, template: 'first-contact', phone: '0999-12 34' }),
	)
	valueIn(await sendLetter(sara, { letterId, sentHow: 'post', sentOn: '2026-10-12' }))
	valueIn(await askNoteRemoval(sara, { noteId, reason: 'Skriven i fel akt' }))
	const { transferId } = valueIn(await makeTransfer(sara, { caseId, ...byRequest }))

	const theirCase = await openSampleCase(neighbour, { children: 'no' })
	const theirs = valueIn(await makeTransfer(neighbour, { caseId: theirCase, ...byRequest }))
	const { parcel } = valueIn(
		await transferParcel(neighbour, { caseId: theirCase, transferId: theirs.transferId }),
	)
	const { receivedId } = valueIn(await depositTransfer(sara, { file: new TextEncoder().encode(parcel) }))

	const file = new TextEncoder().encode('reference;name;address\nH-1;Jenny Prov;Provgatan 1\n')
	const { importId } = valueIn(await beginNoticeImport(mats, { file }))
	const home = await openHome(databaseUrl)
	const written = await draftParts(databaseUrl)
	const task = await openTask(databaseUrl)
	const asked = await openQuestion(databaseUrl)
	const page = await preparedPage(house, databaseUrl)
	const sent = await answerWithFile(databaseUrl)
	const byGroup = await indicatorOfCases(databaseUrl)
	const plans = { ...written, ...task, ...asked, ...page, ...sent, ...byGroup }
	const glass = await brokenGlass(databaseUrl, caseId)
	const access = { ...glass, accountId: sara.actor.actorId }
	return { letterId, noteId, transferId, receivedId, importId, ...home, ...plans, ...access }
}

/** Sara Holm has opened a case in an emergency. */
async function brokenGlass(databaseUrl: string, caseId: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [made] = await sql.rows<{ glassId: string }>(
			`insert into named.break_glass (municipality_id, committee_id, staff_id, case_id, reason, from_at, until_at)
			select c.municipality_id, c.committee_id, s.id, c.id, 'Jouren ringde: vad är lovat i natt?',
				'2026-10-12T06:00:00Z', '2026-10-12T10:00:00Z'
			from named.eviction_case c join named.staff s on s.municipality_id = c.municipality_id and s.name = 'Sara Holm'
			where c.id = $1 returning id as "glassId"`,
			[caseId],
		)
		if (made === undefined) throw new Error('nothing was opened')
		return made
	})
}

/** What Sara Holm is asked about in a round that is open. */
async function openQuestion(databaseUrl: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<{ itemId: string }>(
			`select i.id as "itemId" from counted.follow_up_item i
			join counted.plan_follow_up f on f.id = i.follow_up_id and f.frozen_at is null
			join named.staff s on s.id = i.answered_by and s.name = 'Sara Holm'
			where i.municipality_id = 1 limit 1`,
		)
		if (found === undefined) throw new Error('Lillhamn asks Sara Holm nothing')
		return found
	})
}

/** A part of each kind in the draft that Lillhamn works on, and the plan that it is a draft of. */
async function draftParts(databaseUrl: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<
			Record<'planId' | 'sectionId' | 'superiorId' | 'goalId' | 'partId', string>
		>(
			`select plan_id as "planId", content #>> '{sections,0,id}' as "sectionId",
				content #>> '{superiors,0,id}' as "superiorId", content #>> '{goals,0,id}' as "goalId",
				content #>> '{goals,0,id}' as "partId"
			from counted.plan_version
			where municipality_id = 1 and decided_on is null and withdrawn_on is null limit 1`,
		)
		if (found === undefined) throw new Error('Lillhamn works on no plan')
		return found
	})
}

/** A bed that is no refuge's, and somebody who lives on a lease and is not protected: refuges are their own unit's to see. */
async function openHome(databaseUrl: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [bed] = await sql.rows<{ propertyId: string; dwellingId: string; bedId: string }>(
			`select b.property_id as "propertyId", b.dwelling_id as "dwellingId", b.id as "bedId"
			from named.bed b join named.property p on p.id = b.property_id and p.kind = 'shelter'
			where b.municipality_id = 1 order by b.id limit 1`,
		)
		const [stay] = await sql.rows<{ stayId: string }>(
			`select s.id as "stayId" from named.stay s
			join named.lease l on l.stay_id = s.id
			join named.person p on p.id = s.person_id and p.protection = 'none'
			where s.municipality_id = 1 and s.state = 'here' and s.form = 'social-contract'
				and not exists (select from named.stay_person o join named.person h on h.id = o.person_id
					where o.stay_id = s.id and h.protection <> 'none')
			order by s.id limit 1`,
		)
		if (bed === undefined || stay === undefined) throw new Error('Lillhamn has no homes')
		return { ...bed, ...stay }
	})
}

/** A task of a plan's activity that is not done, and its activity. */
async function openTask(databaseUrl: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<Record<'activityId' | 'activityTaskId', string>>(
			`select activity_id as "activityId", id as "activityTaskId" from counted.activity_task
			where municipality_id = 1 and done_on is null order by id limit 1`,
		)
		if (found === undefined) throw new Error('Lillhamn has no task')
		return found
	})
}
