import { type RouteConfigEntry, route } from '@react-router/dev/routes'
import { files } from './files.ts'

/** What is fetched from consultations as a file. */
export const consultationFiles: RouteConfigEntry[] = [
	...files(
		'consultations/:planConsultationId',
		['compilation.docx', 'compilation.pdf'],
		'../features/consultations/screens/compilation-file.ts',
	),
	route(
		'consultations/:planConsultationId/answers/:answerId/attachments/:answerAttachmentId',
		'../features/consultations/screens/attachment-file.ts',
	),
]

/** Consultations as those who keep plans meet them. */
export const consultationScreens: RouteConfigEntry[] = [
	route('consultations', '../features/consultations/screens/consultations.tsx'),
	route('consultations/groundwork/:planId', '../features/consultations/screens/groundwork/proposals.tsx'),
	route(
		'consultations/groundwork/:planId/lessons',
		'../features/consultations/screens/groundwork/lessons.tsx',
	),
	route(
		'consultations/groundwork/:planId/interviews',
		'../features/consultations/screens/groundwork/interviews.tsx',
	),
	route('consultations/:planConsultationId', '../features/consultations/screens/desk.tsx'),
	route('consultations/:planConsultationId/bodies', '../features/consultations/screens/bodies.tsx'),
	route('consultations/:planConsultationId/answers', '../features/consultations/screens/answers.tsx'),
	route('consultations/:planConsultationId/answers/new', '../features/consultations/screens/new-answer.tsx'),
	route(
		'consultations/:planConsultationId/answers/:answerId',
		'../features/consultations/screens/answer.tsx',
	),
	route('consultations/:planConsultationId/passages/:about', '../features/consultations/screens/passage.tsx'),
	route('consultations/:planConsultationId/treat', '../features/consultations/screens/treat.tsx'),
	route('consultations/:planConsultationId/changes', '../features/consultations/screens/changes.tsx'),
]

/** Pages for those who answer without an account. */
export const openConsultationScreens: RouteConfigEntry[] = [
	route('remiss/answer', '../features/consultations/screens/outside/answer.tsx'),
	route('remiss/own', '../features/consultations/screens/outside/own.tsx'),
	route('remiss/:address', '../features/consultations/screens/outside/open.tsx'),
]
