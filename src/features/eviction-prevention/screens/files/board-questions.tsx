import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { answerAboutNotice } from '../../commands/files/ask-about-notice.ts'
import { noticeQuestions } from '../../queries/files/notice-questions.ts'
import { QuestionThread } from './question-thread.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await noticeQuestions(callerOf(context), { noticeId: params.noticeId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { noticeId } = params
	const answer = await answerAboutNotice(callerOf(context), { ...posted, noticeId })
	return answer.is === 'done'
		? done(`/evictions/questions/${noticeId}`, 'portal.done.asked')
		: settle(answer, posted)
}

/** The board's side of the questions about a landlord's report. */
export default function BoardQuestionsScreen() {
	const told = useLoaderData<typeof loader>()
	const words = useTranslations('portal.questions')
	return (
		<>
			<PageHead
				title={words('title', { number: told.receiptNumber })}
				crumbs={[{ to: '/evictions/questions', label: words('waiting') }, { label: told.receiptNumber }]}
				state={words('stateBoard', {
					landlord: told.landlord,
					tenant: told.tenant ?? '–',
					home: told.address ?? '–',
				})}
			/>
			<QuestionThread
				messages={told.messages}
				command="answerAboutNotice"
				outcome={useActionData<typeof action>()}
			/>
		</>
	)
}
