import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DoneBar } from '../../../ui/done-bar.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { publishAnswer } from '../commands/answers/publish-answer.ts'
import { settleDoubleAnswer } from '../commands/answers/settle-double-answer.ts'
import { writeOutPart } from '../commands/answers/write-out-part.ts'
import { noteProposal } from '../commands/groundwork/note-proposal.ts'
import { liftSecrecy } from '../commands/treatment/lift-secrecy.ts'
import { markSecretMatter } from '../commands/treatment/mark-secret-matter.ts'
import { answerPage } from '../queries/answer-page.ts'
import { whoAnswered } from '../queries/who-answered.ts'
import { AnswerFacts } from './parts/answer-facts.tsx'
import { AskWho, Double, Publish } from './parts/answer-forms.tsx'
import { Attached } from './parts/attached.tsx'
import { SaidPart } from './parts/said-part.tsx'
import { useWho } from './parts/use-names.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planConsultationId, answerId } = params
	return show(await answerPage(callerOf(context), { planConsultationId, answerId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { planConsultationId, answerId } = params
	const at = `/consultations/${planConsultationId}/answers/${answerId}`
	const back = (said: string) => done(at, `consultations.done.${said}`)
	switch (posted.intent) {
		case 'whoAnswered':
			return { ok: true as const, writer: show(await whoAnswered(caller, { answerId })).writer }
		case 'publishAnswer': {
			const answer = await publishAnswer(caller, { ...posted, answerId })
			if (answer.is !== 'done') return settle(answer, posted)
			return back(posted.publish === 'yes' ? 'published' : 'withdrawn')
		}
		case 'settleDoubleAnswer': {
			const answer = await settleDoubleAnswer(caller, { ...posted, answerId })
			return answer.is === 'done' ? back('settled') : settle(answer, posted)
		}
		case 'noteProposal': {
			const { planId } = show(await answerPage(caller, { planConsultationId, answerId })).consultation
			const answer = await noteProposal(caller, { ...posted, planId })
			return answer.is === 'done' ? back('noted') : settle(answer, posted)
		}
		case 'writeOutPart': {
			const answer = await writeOutPart(caller, { ...posted, answerId })
			return answer.is === 'done' ? back('writtenOut') : settle(answer, posted)
		}
		case 'liftSecrecy': {
			const answer = await liftSecrecy(caller, posted)
			return answer.is === 'done' ? back('lifted') : settle(answer, posted)
		}
		default: {
			const answer = await markSecretMatter(caller, posted)
			return answer.is === 'done' ? back('marked') : settle(answer, posted)
		}
	}
}

/** One answer: who, when, what it says and what became of that. */
export default function AnswerScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.answer')
	const list = useTranslations('consultations.list')
	const who = useWho()
	const { consultation, answer, said, mayKeep } = page
	const mayChange = mayKeep && consultation.state !== 'closed'
	return (
		<>
			<PageHead
				title={words('title', { number: String(answer.number) })}
				crumbs={[
					{ to: '/consultations', label: list('title') },
					{ to: `/consultations/${consultation.id}/answers`, label: consultation.title },
				]}
				state={answer.who.name ?? who(answer.who, answer.number)}
			/>
			{outcome?.ok === true && 'writer' in outcome ? <Writer writer={outcome.writer} /> : null}
			<Double answer={answer} double={page.double} mayChange={mayChange} outcome={outcome} />
			<AnswerFacts answer={answer} />
			<Section title={words('sayings')}>
				{said.length + page.leftOut === 0 ? <p className="quiet">{words('nothing')}</p> : null}
				{page.leftOut === 0 ? null : <p className="quiet">{words('leftOut', { count: page.leftOut })}</p>}
				{said.map((one) => (
					<SaidPart key={one.id} said={one} mayKeep={mayKeep} outcome={outcome} />
				))}
			</Section>
			<Attached page={page} mayChange={mayChange} outcome={outcome} />
			{mayKeep && answer.state === 'in' ? <Publish published={answer.published} outcome={outcome} /> : null}
			{mayKeep ? <AskWho outcome={outcome} /> : null}
		</>
	)
}

function Writer({ writer }: { writer: { name: string | null; email: string | null } | null }) {
	const words = useTranslations('consultations.answer')
	if (writer === null) return <DoneBar>{words('noWriter')}</DoneBar>
	const { name, email } = writer
	return (
		<DoneBar>{words('writer', { name: name ?? words('noName'), email: email ?? words('noEmail') })}</DoneBar>
	)
}
