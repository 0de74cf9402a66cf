import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerHindrance } from '../../commands/hindrances/answer-hindrance.ts'
import { hindrances } from '../../queries/hindrances/hindrances.ts'
import { hindranceOutcomes } from '../../rules/hindrance-outcomes.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await hindrances(caller, {})), places: placesOf(caller.actor.roles) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await answerHindrance(callerOf(context), posted)
	return answer.is === 'done'
		? done('/protection/hindrances', 'hindrances.done.answered')
		: settle(answer, posted)
}

/** What hinders people from using the house, those that wait for an answer first. */
export default function HindrancesScreen() {
	const { hindrances: told, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('hindrances')
	const format = useFormat()
	const waiting = told.filter(({ answeredOn }) => answeredOn === null).length
	return (
		<>
			<PageHead title={words('title')} state={words('state', { waiting })} />
			<ProtectionTabs places={places} />
			<p className="reading quiet">{words('lead')}</p>
			{told.length === 0 ? <EmptyState title={words('empty')}>{words('emptyText')}</EmptyState> : null}
			{told.map((one) => (
				<Section key={one.id} title={words('received', { moment: format.moment(one.receivedAt) })}>
					<div className="stack-8">
						<OwnWords>{one.hinders}</OwnWords>
						{one.page === '' ? null : <p>{words('onPage', { page: one.page })}</p>}
						{one.help === '' ? null : <p>{words('help', { help: one.help })}</p>}
						<p className="quiet">
							{one.reach === null ? words('noReach') : words('reach', { reach: one.reach })}
						</p>
					</div>
					{one.answeredOn === null || one.outcome === null ? (
						<Disclosure
							summary={words('answer')}
							open={outcome?.ok === false && outcome.values.hindranceId === one.id}
						>
							<Form name="answerHindrance" words="hindrances" outcome={outcome}>
								<HiddenInput name="hindranceId" value={one.id} />
								<SelectInput
									name="outcome"
									width="medium"
									options={hindranceOutcomes.map((value) => ({
										value,
										label: words(`outcomes.${value}`),
									}))}
								/>
								<LongText name="answer" rows={3} />
								<Submit kind="secondary">{words('answer')}</Submit>
							</Form>
						</Disclosure>
					) : (
						<p>
							<strong>
								{words('answered', {
									outcome: words(`outcomes.${one.outcome as 'mended'}`),
									day: format.day(one.answeredOn),
								})}
							</strong>{' '}
							{one.answer}
						</p>
					)}
				</Section>
			))}
		</>
	)
}
