import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldGroup } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { answerCount } from '../commands/count-week/answer-count.ts'
import { correctCountAnswer } from '../commands/count-week/correct-count-answer.ts'
import { withdrawCountAnswer } from '../commands/count-week/withdraw-count-answer.ts'
import { answerForm } from '../queries/count-week/answer-form.ts'
import { beforeAsPosted } from './count-week/before-as-posted.ts'
import { QuestionFields } from './count-week/question-fields.tsx'
import { spaceIn } from './count-week/space.ts'
import { WeekFields } from './count-week/week-fields.tsx'
import { WhoFields } from './count-week/who-fields.tsx'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
	const { countInformantId, countAnswerId } = params
	const asked = { countInformantId, ...(countAnswerId === undefined ? {} : { countAnswerId }) }
	return { ...show(await answerForm(callerOf(context), asked)), space: spaceIn(request.url) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { countInformantId, countAnswerId } = params
	const back = `${spaceIn(request.url).base}/${countInformantId}`
	if (posted.intent === 'withdrawCountAnswer') {
		const answer = await withdrawCountAnswer(caller, { countAnswerId })
		return answer.is === 'done' ? done(back, 'homelessness.count.done.withdrawn') : settle(answer, posted)
	}
	if (countAnswerId === undefined) {
		const answer = await answerCount(caller, { ...posted, countInformantId })
		return answer.is === 'done' ? done(back, 'homelessness.count.done.answered') : settle(answer, posted)
	}
	const answer = await correctCountAnswer(caller, { ...posted, countAnswerId })
	return answer.is === 'done' ? done(back, 'homelessness.count.done.corrected') : settle(answer, posted)
}

/** One person's form: who, as far as the ground goes; where in the week; and what the round asks besides. */
export default function CountPersonScreen() {
	const { round, informant, needsConsent, questions, before, space } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const title =
		before === null ? words('person.newTitle') : words('person.title', { number: String(before.number) })
	const week = format.range(round.measureFrom, round.measureTo)
	const isDraft = before?.state === 'draft'
	return (
		<div className="form">
			<PageHead
				title={title}
				crumbs={[
					{ to: space.start, label: words(space.start === '/informant' ? 'informant.title' : 'title') },
					{ to: `${space.base}/${informant.countInformantId}`, label: round.name },
					{ label: title },
				]}
				kicker={informant.name}
				state={words('person.state', { week })}
			/>
			<Form
				name={before === null ? 'answerCount' : 'correctCountAnswer'}
				words="homelessness.count"
				outcome={outcome}
				initial={before === null ? {} : beforeAsPosted(before)}
			>
				<WeekFields />
				<WhoFields
					identity={informant.identity}
					needsConsent={needsConsent}
					hasNumber={before?.hasNumber === true}
				/>
				{questions.length === 0 ? null : (
					<FieldGroup legend={words('person.more')}>
						<QuestionFields questions={questions} />
					</FieldGroup>
				)}
				{round.state === 'open' ? <Submit>{words(isDraft ? 'person.confirm' : 'person.save')}</Submit> : null}
			</Form>
			{before === null || round.state !== 'open' ? null : (
				<Section title={words('person.withdrawTitle')}>
					<Form name="withdrawCountAnswer" words="homelessness.count" outcome={outcome}>
						<p className="quiet">{words('person.withdrawText')}</p>
						<Submit kind="quiet">{words('person.withdraw')}</Submit>
					</Form>
				</Section>
			)}
		</div>
	)
}
