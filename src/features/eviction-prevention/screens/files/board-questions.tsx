import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerAboutNotice } from '../../commands/files/answer-about-notice.ts'
import { takeBackDisclosure } from '../../commands/files/take-back-disclosure.ts'
import { tellLandlord } from '../../commands/files/tell-landlord.ts'
import { disclosuresOf } from '../../queries/files/disclosures-of.ts'
import { noticeQuestions } from '../../queries/files/notice-questions.ts'
import { DisclosuresSection } from './disclosures-section.tsx'
import { QuestionThread } from './question-thread.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { noticeId } = params
	return {
		...show(await noticeQuestions(caller, { noticeId })),
		...show(await disclosuresOf(caller, { noticeId })),
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, noticeId: params.noticeId }
	const here = `/evictions/questions/${params.noticeId}`
	switch (posted.intent) {
		case 'tellLandlord': {
			const answer = await tellLandlord(caller, given)
			return answer.is === 'done' ? done(here, 'portal.done.told') : settle(answer, posted)
		}
		case 'takeBackDisclosure': {
			const answer = await takeBackDisclosure(caller, given)
			return answer.is === 'done' ? done(here, 'portal.done.takenBack') : settle(answer, posted)
		}
		default: {
			const answer = await answerAboutNotice(caller, given)
			return answer.is === 'done' ? done(here, 'portal.done.asked') : settle(answer, posted)
		}
	}
}

/** The board's side of a landlord's report: questions about it, and what may be told about the person on a recorded basis. */
export default function BoardQuestionsScreen() {
	const told = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
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
			<Answering answering={told.answering} />
			<QuestionThread messages={told.messages} command="answerAboutNotice" outcome={outcome} />
			<DisclosuresSection disclosures={told.disclosures} outcome={outcome} />
		</>
	)
}

type AnsweringProps = { answering: Awaited<ReturnType<typeof loader>>['answering'] }

/** Who answers on the landlord's side today, so that one knows whom to ring. */
function Answering({ answering }: AnsweringProps) {
	const words = useTranslations('portal.questions')
	const format = useFormat()
	if (answering.length === 0) return null
	const said = answering.map(({ name, substitute, throughOn }) =>
		substitute === null || throughOn === null
			? name
			: words('standsIn', { name, substitute, day: format.day(throughOn) }),
	)
	return <p>{words('answering', { names: said.join(', ') })}</p>
}
