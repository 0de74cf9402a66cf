import type { Actor } from '../../src/platform/actor.ts'
import { withSql } from './sql.ts'

/** Ids of every row that Lillhamn keeps, by table; and one of them for a field by its name, e.g. `caseId`. */
export type LillhamnIds = {
	all: ReadonlySet<string>
	for(field: string, of?: 'town' | 'network'): string
	/** The case that a row belongs to, when it belongs to one. */
	caseOf(id: string): string | undefined
}

const tableOf: Readonly<Record<string, string>> = {
	caseId: 'eviction_case',
	consultationId: 'debt_consultation',
	answerId: 'consultation_answer',
	of: 'consultation_answer',
	changeId: 'consultation_change',
	meetingId: 'landlord_meeting',
	letterId: 'case_letter',
	taskId: 'case_task',
	decisionId: 'support_decision',
	noteId: 'journal_note',
	confirmationId: 'authority_confirmation',
	childId: 'person',
	adultId: 'person',
	aId: 'person',
	bId: 'person',
	linkId: 'record_link',
	heldBy: 'staff',
	decidedBy: 'staff',
	assignedTo: 'staff',
	officerId: 'staff',
	responsibleId: 'staff',
	attendsId: 'staff',
	substituteId: 'staff',
	handedToUnitId: 'unit',
	supportUnitId: 'unit',
	fromStayId: 'stay',
	useId: 'bed_use',
	blockerId: 'lease_blocker',
	concernId: 'concern_report',
	landlordId: 'organisation',
	parentId: 'unit',
	goalId: 'plan_goal',
	roundId: 'plan_follow_up',
	itemId: 'follow_up_item',
	recordId: 'paper_record',
	agreementId: 'landlord_agreement',
	offerId: 'agreement_offer',
	needId: 'housing_need',
	figureImportId: 'figure_import',
	viewId: 'board_view',
	requestId: 'extract_request',
	reviewId: 'log_review',
	runId: 'destruction_run',
	holdId: 'retention_hold',
	glassId: 'break_glass',
	watchedId: 'watched_person',
}

/** What a field of the same name means between municipalities. */
const networkTableOf: Readonly<Record<string, string>> = {
	letterId: 'letter_of_intent',
	replaces: 'letter_of_intent',
	goalId: 'letter_goal',
	eventId: 'network_event',
	guestId: 'event_guest',
	placeId: 'network_place',
	contactId: 'network_contact',
	organisationId: 'network_organisation',
	group: 'place_group',
	groupId: 'place_group',
	correctionId: 'place_correction',
	noteId: 'place_note',
	pointId: 'visit_point',
	requestId: 'support_request',
	readerId: 'newsletter_reader',
	questionId: 'network_question',
	exampleId: 'good_example',
	templateId: 'library_template',
	libraryId: 'network_library',
	copyId: 'template_copy',
	programmeId: 'partnership_programme',
	meetingId: 'partnership_meeting',
	roundId: 'reflection_round',
	dutyId: 'partnership_duty',
	memberId: 'partnership_member',
	againstId: 'partnership_member',
	themeId: 'partnership_theme',
	inputId: 'partnership_input',
	dissentId: 'reflection_dissent',
	valueId: 'reform_value',
	indicatorId: 'reform_indicator',
	linkId: 'network_link',
	releaseId: 'released_package',
	packageId: 'received_package',
	reportId: 'yearly_report',
}

/** Reads the ids of the filled demo: the database's first municipality, and the network that follows it. */
export async function lillhamnIds(databaseUrl: string): Promise<LillhamnIds> {
	const byTable = new Map<string, string[]>()
	const cases = new Map<string, string>()
	await withSql(databaseUrl, async (sql) => {
		const tables = await sql.rows<{ name: string; table: string }>(`
			select format('%I.%I', n.nspname, c.relname) as name, c.relname as table
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname in ('named', 'counted')
				and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id')
			order by 1`)
		for (const { name, table } of tables) {
			const rows = await sql.rows<{ id: string }>(
				// Lillhamn first, then the network that follows it.
				`select id::text as id from ${name} where municipality_id in (1, 2) order by municipality_id, id`,
			)
			byTable.set(table, [...(byTable.get(table) ?? []), ...rows.map(({ id }) => id)])
		}
		const ofCases = await sql.rows<{ name: string }>(`
			select c.table_name as name from information_schema.columns c
			join information_schema.columns own using (table_schema, table_name)
			where c.table_schema = 'named' and c.column_name = 'case_id' and own.column_name = 'id'`)
		for (const { name } of ofCases) {
			const rows = await sql.rows<{ id: string; caseId: string }>(
				`select id::text as id, case_id::text as "caseId" from named.${name} where municipality_id = 1 and case_id is not null`,
			)
			for (const { id, caseId } of rows) cases.set(id, caseId)
		}
	})
	return {
		all: new Set([...byTable.values()].flat()),
		for: (field, of = 'town') => {
			const snake = field.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
			// The second of two that are compared is another one.
			const place = field === 'bId' ? 1 : 0
			const table = (of === 'network' ? networkTableOf : tableOf)[field] ?? snake
			const found = byTable.get(table)?.[place] ?? byTable.get('eviction_case')?.[0]
			if (found === undefined) throw new Error('Lillhamn has no rows')
			return found
		},
		caseOf: (id) => cases.get(id),
	}
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

export const idsIn = (value: unknown): string[] =>
	[...(JSON.stringify(value) ?? '').matchAll(uuid)].map(([id]) => id)

/** One of Lillhamn's own staff, as the sign-in would read them. */
export async function lillhamnsOwn(databaseUrl: string, name: string): Promise<Actor> {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<Actor>(
			`select s.municipality_id as "municipalityId", s.committee_id as "controllerId", s.id as "actorId",
				array(select role from named.staff_role where staff_id = s.id) as roles,
				array(select unit_id from named.assignment where staff_id = s.id) as "unitIds",
				array(select organisation_id from named.representation where staff_id = s.id) as "organisationIds"
			from named.staff s where s.municipality_id in (1, 2) and s.name = $1`,
			[name],
		)
		if (found === undefined) throw new Error(`nobody in Lillhamn or its network is called ${name}`)
		return found
	})
}
