import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { askAboutNotice } from '../../commands/files/ask-about-notice.ts'
import { noticeQuestions } from '../../queries/files/notice-questions.ts'
import { QuestionThread } from './question-thread.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await noticeQuestions(callerOf(context), { noticeId: params.noticeId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { noticeId } = params
	const answer = await askAboutNotice(callerOf(context), { ...posted, noticeId })
	return answer.is === 'done'
		? done(`/landlord/notices/${noticeId}/questions`, 'portal.done.asked')
		: settle(answer, posted)
}

/** The landlord's side of the questions about its own report. */
export default function LandlordQuestionsScreen() {
	const told = useLoaderData<typeof loader>()
	const words = useTranslations('portal.questions')
	const mine = useTranslations('notices.mine')
	return (
		<>
			<PageHead
				title={words('title', { number: told.receiptNumber })}
				crumbs={[
					{ to: '/landlord/notices', label: mine('title') },
					{ to: `/landlord/notices/${told.noticeId}`, label: told.receiptNumber },
					{ label: words('crumb') },
				]}
				state={words(told.waitsFor === 'landlord' ? 'waitsForLandlord' : 'stateLandlord')}
			/>
			<QuestionThread
				messages={told.messages}
				command="askAboutNotice"
				outcome={useActionData<typeof action>()}
			/>
		</>
	)
}
