import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerSupportRequest } from '../../commands/coordination/answer-support-request.ts'
import { supportRequestPage } from '../../queries/coordination/support-request-page.ts'
import { requestOutcomes } from '../../rules/coordination/coordination.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await supportRequestPage(callerOf(context), { requestId: params.requestId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await answerSupportRequest(callerOf(context), { ...posted, requestId: params.requestId })
	return answer.is === 'done'
		? done(`/network/requests/${params.requestId}`, 'coordination.done.requestAnswered')
		: settle(answer, posted)
}

export default function RequestScreen() {
	const { request, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	const format = useFormat()
	const { today } = useFrame()
	const { placeName, askedOn, askedBy, about, answeredOn, answer, outcome: ended } = request
	const day = format.day(askedOn, { weekday: false })
	const stands =
		ended !== null && answeredOn !== null
			? words('requests.ended', {
					...{ outcome: words(`requests.outcomes.${ended}`) },
					day: format.day(answeredOn, { weekday: false }),
				})
			: words('request.waits')
	return (
		<>
			<PageHead
				title={words('request.title', { place: placeName })}
				crumbs={[
					{ to: '/network/requests', label: words('requests.title') },
					{ to: `/network/places/${request.placeId}`, label: placeName },
				]}
				kicker={words('request.asked', { day, who: askedBy })}
				state={stands}
			/>
			<Section title={words('request.about')}>
				<p className="reading">{about}</p>
			</Section>
			{answer === null ? null : (
				<Section title={words('request.answer')}>
					<p className="reading">{answer}</p>
				</Section>
			)}
			{mayKeep && answer === null ? (
				<Section title={words('request.answer')}>
					<Form
						name="answerSupportRequest"
						words="coordination"
						outcome={outcome}
						initial={{ answeredOn: today, outcome: 'answered' }}
					>
						<Choice
							name="outcome"
							inline
							options={requestOutcomes.map((value) => ({
								value,
								label: words(`requests.outcomes.${value}`),
							}))}
						/>
						<LongText name="answer" rows={5} />
						<DateInput name="answeredOn" />
						<FormActions>
							<Submit>{words('request.doAnswer')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}
