import { index, route } from '@react-router/dev/routes'
import { files } from './files.ts'

/** What is fetched as a file from evictions. */
export const evictionFiles = [
	route(
		'evictions/:caseId/transfer/:transferId/case.json',
		'../features/eviction-prevention/screens/transfer/parcel-file.ts',
	),
	route(
		'evictions/:caseId/eviction-day.pdf',
		'../features/eviction-prevention/screens/authorities/eviction-day-file.ts',
	),
	route(
		'evictions/:caseId/confirmation.pdf',
		'../features/eviction-prevention/screens/authorities/confirmation-file.ts',
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
]

/** Evictions, from a notice to what became of the household. */
export const evictionScreens = [
	route('evictions/questions', '../features/eviction-prevention/screens/files/waiting-questions.tsx'),
	route('evictions/questions/:noticeId', '../features/eviction-prevention/screens/files/board-questions.tsx'),
	route('evictions/codes', '../features/eviction-prevention/screens/once/codes.tsx'),
	route('evictions/letter', '../features/eviction-prevention/screens/letter.tsx'),
	route('evictions/misdirected', '../features/eviction-prevention/screens/misdirected.tsx'),
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
	route('evictions/:caseId/concern', '../features/eviction-prevention/screens/authorities/case-concern.tsx'),
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
	route('evictions/:caseId/contact', '../features/eviction-prevention/screens/contact.tsx'),
	route('evictions/:caseId/first-contact', '../features/eviction-prevention/screens/contact.tsx', {
		id: 'first-contact',
	}),
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
]
