import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/** An informant's pages of a count week: units reach them below Homelessness, organisations in a space of their own. */
function answering(path: string, space: string) {
	const person = '../features/homelessness/screens/count-person.tsx'
	return [
		route(`${path}/:countInformantId`, '../features/homelessness/screens/count-asked.tsx', {
			id: `${space}-count`,
		}),
		route(`${path}/:countInformantId/person`, person, { id: `${space}-new-person` }),
		route(`${path}/:countInformantId/person/:countAnswerId`, person, { id: `${space}-person` }),
	]
}

/** Files that one route makes in several kinds, each at an address of its own. */
function files(below: string, names: readonly string[], screen: string) {
	return names.map((name) => route(`${below}/${name}`, screen, { id: `${below}/${name}` }))
}

/** The map of all screens. */
export default [
	index('screens/home.tsx'),
	route('sign-out', 'screens/sign-out.tsx'),
	route('language', 'screens/language.tsx'),
	...files(
		'follow-up/:roundId',
		['paper.docx', 'paper.pdf', 'secret-annex.docx', 'secret-annex.pdf'],
		'../features/reports/screens/paper-file.ts',
	),
	route(
		'evictions/:caseId/transfer/:transferId/case.json',
		'../features/eviction-prevention/screens/transfer/parcel-file.ts',
	),
	route('landlord/notices/:noticeId/receipt.pdf', '../features/eviction-prevention/screens/receipt-file.ts'),
	route(
		'landlord/notices/:noticeId/form-3.pdf',
		'../features/eviction-prevention/screens/files/form-three-file.ts',
	),
	route(
		'evictions/:caseId/eviction-day.pdf',
		'../features/eviction-prevention/screens/authorities/eviction-day-file.ts',
	),
	route(
		'evictions/:caseId/confirmation.pdf',
		'../features/eviction-prevention/screens/authorities/confirmation-file.ts',
	),
	route(
		'homelessness/count-week/:countRoundId/export.xlsx',
		'../features/homelessness/screens/count-export-file.ts',
	),
	...files('homelessness/export', ['list.csv', 'list.xlsx'], '../features/homelessness/screens/list-file.ts'),
	...files(
		'homelessness/flow',
		['tables.csv', 'tables.xlsx'],
		'../features/homelessness/screens/flow-file.ts',
	),
	...files(
		'evictions/:caseId/consultations/:consultationId',
		['minutes.docx', 'minutes.pdf', 'invitation.docx', 'invitation.pdf'],
		'../features/eviction-prevention/screens/debt/consultation/consultation-file.ts',
	),
	...files(
		'evictions/:caseId',
		['journal.txt', 'journal.pdf'],
		'../features/eviction-prevention/screens/work/journal-file.ts',
	),
	...files(
		'evictions/landlord-meetings/:meetingId',
		['notes.docx', 'notes.pdf'],
		'../features/eviction-prevention/screens/debt/hemma/notes-file.ts',
	),
	...files(
		'evictions',
		['delegated.docx', 'delegated.pdf'],
		'../features/eviction-prevention/screens/debt/delegated/delegated-file.ts',
	),
	route('calendar.ics', '../features/eviction-prevention/screens/outcomes/calendar-file.ts'),
	route(
		'evictions/:caseId/letters/:letterId/paper.pdf',
		'../features/eviction-prevention/screens/work/letter-paper-file.ts',
	),
	route('report-once/receipt.pdf', '../features/eviction-prevention/screens/once/receipt-once-file.ts'),
	layout('layouts/plain.tsx', [
		route('sign-in', 'screens/sign-in.tsx'),
		route('report-once', '../features/eviction-prevention/screens/once/report-once.tsx'),
		route('invitation', '../features/organisation/screens/landlord/invitation.tsx'),
		route('too-large', 'screens/too-large.tsx'),
	]),
	layout('layouts/staff.tsx', [
		route('evictions/questions', '../features/eviction-prevention/screens/files/waiting-questions.tsx'),
		route(
			'evictions/questions/:noticeId',
			'../features/eviction-prevention/screens/files/board-questions.tsx',
		),
		route('evictions/codes', '../features/eviction-prevention/screens/once/codes.tsx'),
		route('evictions/letter', '../features/eviction-prevention/screens/letter.tsx'),
		route('evictions/misdirected', '../features/eviction-prevention/screens/misdirected.tsx'),
		route('plans', '../features/action-plan/screens/plans.tsx'),
		route('plans/new', '../features/action-plan/screens/new-plan.tsx'),
		route('plans/:planId', '../features/action-plan/screens/plan.tsx'),
		route('plans/:planId/goals/new', '../features/action-plan/screens/new-goal.tsx'),
		route('plans/:planId/indicators/new', '../features/action-plan/screens/new-indicator.tsx'),
		route('plans/:planId/indicators/:indicatorId', '../features/action-plan/screens/indicator.tsx'),
		route('plans/:planId/indicators/:indicatorId/write', '../features/action-plan/screens/write-outcome.tsx'),
		route('plans/:planId/activities/new', '../features/action-plan/screens/new-activity.tsx'),
		route('plans/:planId/activities/:activityId', '../features/action-plan/screens/activity.tsx'),
		route('settings', '../features/organisation/screens/organisation.tsx'),
		route('settings/staff', '../features/organisation/screens/staff.tsx'),
		route('settings/staff/:staffId', '../features/organisation/screens/staff-member.tsx'),
		route('settings/register', '../features/organisation/screens/register.tsx'),
		route(
			'settings/landlords/:organisationId',
			'../features/organisation/screens/landlord/landlords-people.tsx',
		),
		route('settings/keys', '../features/organisation/screens/keys.tsx'),
		route('settings/competence', '../features/organisation/screens/competence.tsx'),
		route('settings/evictions/letters', '../features/eviction-prevention/screens/work/letter-settings.tsx'),
		route('settings/evictions/misfiled', '../features/eviction-prevention/screens/work/note-removals.tsx'),
		route(
			'settings/evictions/delegation',
			'../features/eviction-prevention/screens/debt/delegated/delegation-settings.tsx',
		),
		route('settings/evictions', '../features/eviction-prevention/screens/work/eviction-settings.tsx'),
		route(
			'settings/evictions/checklist',
			'../features/eviction-prevention/screens/work/checklist-settings.tsx',
		),
		route(
			'settings/evictions/children',
			'../features/eviction-prevention/screens/children/child-settings.tsx',
		),
		route('my-work/calendar', '../features/eviction-prevention/screens/outcomes/calendar.tsx'),
		route('my-work/digest', '../features/desk/screens/digest/digest.tsx'),
		route('settings/mail', '../features/desk/screens/digest/mail-settings.tsx'),
		route('my-work', '../features/desk/screens/my-work.tsx'),
		route('evictions', '../features/eviction-prevention/screens/worklist.tsx'),
		route('evictions/outcomes', '../features/eviction-prevention/screens/outcomes/prevented.tsx'),
		route('evictions/transfers', '../features/eviction-prevention/screens/transfer/arrivals.tsx'),
		route('evictions/transfers/:receivedId', '../features/eviction-prevention/screens/transfer/arrival.tsx'),
		route('evictions/:caseId/transfer', '../features/eviction-prevention/screens/transfer/case-transfer.tsx'),
		route('evictions/law', '../features/eviction-prevention/screens/law/law.tsx'),
		route('evictions/children', '../features/eviction-prevention/screens/children/childrens-board.tsx'),
		route('evictions/load', '../features/eviction-prevention/screens/outcomes/case-load.tsx'),
		route('evictions/funnel', '../features/eviction-prevention/screens/outcomes/funnel.tsx'),
		route('evictions/landlords', '../features/eviction-prevention/screens/outcomes/landlords.tsx'),
		route('evictions/executed', '../features/eviction-prevention/screens/executed.tsx'),
		route('evictions/new', '../features/eviction-prevention/screens/open-own-case.tsx'),
		route('evictions/quick', '../features/eviction-prevention/screens/authorities/quick.tsx'),
		route('evictions/register', '../features/eviction-prevention/screens/authorities/register.tsx'),
		route(
			'evictions/register/:kind',
			'../features/eviction-prevention/screens/authorities/register-message.tsx',
		),
		route('evictions/concerns', '../features/eviction-prevention/screens/authorities/concerns.tsx'),
		route('evictions/concerns/new', '../features/eviction-prevention/screens/authorities/new-concern.tsx'),
		route('evictions/concerns/:concernId', '../features/eviction-prevention/screens/authorities/concern.tsx'),
		route(
			'evictions/:caseId/eviction-day',
			'../features/eviction-prevention/screens/authorities/eviction-day.tsx',
		),
		route(
			'evictions/:caseId/concern',
			'../features/eviction-prevention/screens/authorities/case-concern.tsx',
		),
		route('evictions/absence', '../features/eviction-prevention/screens/authorities/absence.tsx'),
		route(
			'evictions/:caseId/confirm-to-authority',
			'../features/eviction-prevention/screens/authorities/confirm.tsx',
		),
		route(
			'evictions/:caseId/send-tenants-copy',
			'../features/eviction-prevention/screens/authorities/tenants-copy.tsx',
		),
		route('evictions/checks', '../features/eviction-prevention/screens/checks.tsx'),
		route('evictions/delegated', '../features/eviction-prevention/screens/debt/delegated/delegated.tsx'),
		route('evictions/landlord-meetings', '../features/eviction-prevention/screens/debt/hemma/meetings.tsx'),
		route(
			'evictions/landlord-meetings/:meetingId',
			'../features/eviction-prevention/screens/debt/hemma/meeting.tsx',
		),
		route('evictions/:caseId', '../features/eviction-prevention/screens/case.tsx', [
			index('../features/eviction-prevention/screens/case-overview.tsx'),
			route('children', '../features/eviction-prevention/screens/case-children.tsx'),
			route('debt', '../features/eviction-prevention/screens/case-debt.tsx'),
			route('meetings', '../features/eviction-prevention/screens/case-meetings.tsx'),
			route('around', '../features/eviction-prevention/screens/debt/around/case-around.tsx'),
			route('decisions', '../features/eviction-prevention/screens/case-decisions.tsx'),
			route('work', '../features/eviction-prevention/screens/work/case-work.tsx'),
			route('journal', '../features/eviction-prevention/screens/work/case-journal.tsx'),
			route('letters', '../features/eviction-prevention/screens/work/case-letters.tsx'),
			route('authorities', '../features/eviction-prevention/screens/authorities/case-authorities.tsx'),
			route('readers', '../features/eviction-prevention/screens/case-readers.tsx'),
		]),
		route('evictions/:caseId/work/new', '../features/eviction-prevention/screens/work/new-task.tsx'),
		route('evictions/:caseId/work/:taskId', '../features/eviction-prevention/screens/work/task.tsx'),
		route(
			'evictions/:caseId/letters/:letterId',
			'../features/eviction-prevention/screens/work/case-letter.tsx',
		),
		route('evictions/:caseId/journal/write', '../features/eviction-prevention/screens/work/journal-note.tsx'),
		route(
			'evictions/:caseId/journal/:noteId/misfiled',
			'../features/eviction-prevention/screens/work/misfiled-note.tsx',
		),
		route('evictions/:caseId/economy', '../features/eviction-prevention/screens/work/economy.tsx'),
		route(
			'evictions/:caseId/contact-elderly-care',
			'../features/eviction-prevention/screens/work/elderly-care.tsx',
		),
		route(
			'evictions/:caseId/checklist/:code',
			'../features/eviction-prevention/screens/work/checklist-item.tsx',
		),
		route(
			'evictions/:caseId/consultations/:consultationId',
			'../features/eviction-prevention/screens/debt/consultation/consultation.tsx',
		),
		route('evictions/:caseId/debt/:form', '../features/eviction-prevention/screens/debt/debt-step.tsx'),
		route(
			'evictions/:caseId/children/:form',
			'../features/eviction-prevention/screens/children/child-step.tsx',
		),
		route('evictions/:caseId/:step', '../features/eviction-prevention/screens/case-step.tsx'),
		route('homelessness', '../features/homelessness/screens/list.tsx'),
		route('homelessness/flow', '../features/homelessness/screens/flow.tsx'),
		route('homelessness/flow/explain', '../features/homelessness/screens/flow-explain.tsx'),
		route('homelessness/flow/definitions', '../features/homelessness/screens/flow-definitions.tsx'),
		route('homelessness/met', '../features/homelessness/screens/met.tsx'),
		route('homelessness/export', '../features/homelessness/screens/export.tsx'),
		route('homelessness/needs', '../features/homelessness/screens/needs.tsx'),
		route('homelessness/conferences', '../features/homelessness/screens/conferences.tsx'),
		route('homelessness/conferences/:conferenceId', '../features/homelessness/screens/conference.tsx'),
		route('settings/lists', '../features/homelessness/screens/list-settings.tsx'),
		route('search', '../features/desk/screens/search.tsx'),
		route('people/new', '../features/people/screens/new-person.tsx'),
		route('people/:personId', '../features/desk/screens/person.tsx'),
		route('people/:personId/:step', '../features/desk/screens/person-step.tsx'),
		route('people/:personId/identify', '../features/homelessness/screens/doubles/identify.tsx'),
		route('people/:personId/correct', '../features/homelessness/screens/doubles/correct.tsx'),
		route('homelessness/doubles', '../features/homelessness/screens/doubles/desk.tsx'),
		route('homelessness/doubles/of/:personId', '../features/homelessness/screens/doubles/look-for.tsx'),
		route('homelessness/doubles/:aId/:bId', '../features/homelessness/screens/doubles/compare.tsx'),
		route('definitions', '../features/indicators/screens/definitions.tsx'),
		route('homelessness/count-week', '../features/homelessness/screens/count-rounds.tsx'),
		route('homelessness/count-week/new', '../features/homelessness/screens/count-new-round.tsx'),
		...answering('homelessness/count-week/own', 'own'),
		route('homelessness/count-week/:countRoundId', '../features/homelessness/screens/count-coverage.tsx'),
		route(
			'homelessness/count-week/:countRoundId/invite',
			'../features/homelessness/screens/count-invite.tsx',
		),
		route('homelessness/count-week/:countRoundId/form', '../features/homelessness/screens/count-form.tsx'),
		route(
			'homelessness/count-week/:countRoundId/doubles',
			'../features/homelessness/screens/count-doubles.tsx',
		),
		route(
			'homelessness/count-week/:countRoundId/list',
			'../features/homelessness/screens/count-against-list.tsx',
		),
		route(
			'homelessness/count-week/:countRoundId/results',
			'../features/homelessness/screens/count-results.tsx',
		),
		route(
			'homelessness/count-week/:countRoundId/export',
			'../features/homelessness/screens/count-export.tsx',
		),
		route('follow-up', '../features/reports/screens/rounds.tsx'),
		route(
			'follow-up/evictions/executed',
			'../features/eviction-prevention/screens/outcomes/reconciliation.tsx',
		),
		route('follow-up/:roundId', '../features/reports/screens/round.tsx'),
		route('follow-up/:roundId/indicators/:indicatorId', '../features/reports/screens/round-item.tsx'),
		route('follow-up/:roundId/paper', '../features/reports/screens/paper.tsx'),
	]),
	layout('layouts/landlord.tsx', [
		route('landlord', '../features/eviction-prevention/screens/landlord-report.tsx'),
		route('landlord/notices', '../features/eviction-prevention/screens/landlord-notices.tsx'),
		route('landlord/notices/:noticeId', '../features/eviction-prevention/screens/landlord-receipt.tsx'),
		route('landlord/notices/:noticeId/change', '../features/eviction-prevention/screens/landlord-change.tsx'),
		route(
			'landlord/notices/:noticeId/questions',
			'../features/eviction-prevention/screens/files/landlord-questions.tsx',
		),
		route('landlord/colleagues', '../features/organisation/screens/landlord/colleagues.tsx'),
		route('landlord/keys', '../features/organisation/screens/landlord/own-keys.tsx'),
		route('landlord/upload', '../features/eviction-prevention/screens/landlord-upload.tsx'),
		route('landlord/upload/:importId', '../features/eviction-prevention/screens/files/landlord-file.tsx'),
	]),
	layout('layouts/informant.tsx', [
		route('informant', '../features/homelessness/screens/informant.tsx'),
		...answering('informant', 'informant'),
	]),
	layout('layouts/any.tsx', [
		route('accessibility', 'screens/accessibility.tsx'),
		route('landlord/owner', 'screens/owner.tsx'),
		route('api/v1/docs', 'screens/api-docs.tsx'),
		route('*', 'screens/missing.tsx'),
	]),
] satisfies RouteConfig
