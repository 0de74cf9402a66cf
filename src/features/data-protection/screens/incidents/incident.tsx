import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { closeIncident } from '../../commands/incidents/close-incident.ts'
import { tellAuthority } from '../../commands/incidents/tell-authority.ts'
import { tellConcerned } from '../../commands/incidents/tell-concerned.ts'
import { IncidentForms } from './incident-forms.tsx'
import { Clock } from './incidents.tsx'
import { openIncident } from './open-incident.ts'

export async function loader(asked: LoaderFunctionArgs) {
	return await openIncident(asked)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, incidentId: params.incidentId }
	const back = (said: string) => done(`/protection/incidents/${params.incidentId}`, `incidents.done.${said}`)
	switch (posted.intent) {
		case 'tellAuthority': {
			const answer = await tellAuthority(caller, given)
			return answer.is === 'done' ? back('settled') : settle(answer, posted)
		}
		case 'tellConcerned': {
			const answer = await tellConcerned(caller, given)
			return answer.is === 'done' ? back('settled') : settle(answer, posted)
		}
		default: {
			const answer = await closeIncident(caller, given)
			return answer.is === 'done' ? back('closed') : settle(answer, posted)
		}
	}
}

export default function IncidentScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('incidents')
	const format = useFormat()
	const { incident, clock, settles } = page
	const { closedOn, peopleAbout, measures, groups, concernedOn } = incident
	const { authorityToldAt, authorityReference, authorityWhy, authorityTold } = incident
	const state =
		closedOn === null ? <Clock clock={clock} /> : words('page.closed', { day: format.day(closedOn) })
	return (
		<>
			<PageHead
				title={words(`kinds.${incident.kind as 'lost'}`)}
				crumbs={[{ to: '/protection/incidents', label: words('title') }]}
				state={state}
			/>
			<Section title={words('page.what')}>
				<div className="stack-16">
					<OwnWords>{incident.happened}</OwnWords>
					<DefinitionRows
						rows={[
							{ label: words('page.found'), value: format.moment(incident.foundAt) },
							{
								label: words('page.reported'),
								value: words('page.reportedBy', {
									moment: format.moment(incident.reportedAt),
									who: incident.reporter,
								}),
							},
							{
								label: words('page.whom'),
								value: groups.map((group) => words(`whom.${group as 'adults'}`)).join(' · '),
							},
							{
								label: words('page.people'),
								value: peopleAbout === null ? words('unknownPeople') : format.number(peopleAbout),
							},
							{ label: words('page.measures'), value: measures === '' ? words('page.none') : measures },
						]}
					/>
				</div>
			</Section>
			<Section title={words('page.authority')} note={<Clock clock={clock} />}>
				<p className="quiet">{words('page.authorityText')}</p>
				{authorityToldAt === null ? null : (
					<p>
						{words('page.toldAt', { moment: format.moment(authorityToldAt), reference: authorityReference })}
					</p>
				)}
				{authorityTold === false ? <p>{words('page.notTold', { why: authorityWhy })}</p> : null}
			</Section>
			<Section title={words('page.concerned')}>
				<p className="quiet">{words('page.concernedText')}</p>
				{concernedOn === null ? null : (
					<p>{words('page.concernedTold', { day: format.day(concernedOn), why: incident.concernedWhy })}</p>
				)}
				{incident.concernedTold === false ? (
					<p>{words('page.concernedNotTold', { why: incident.concernedWhy })}</p>
				) : null}
			</Section>
			{incident.learned === '' ? null : (
				<Section title={words('page.learned')}>
					<OwnWords>{incident.learned}</OwnWords>
				</Section>
			)}
			{settles && closedOn === null ? <IncidentForms page={page} outcome={outcome} /> : null}
			{settles || closedOn !== null ? null : <p className="quiet">{words('page.waits')}</p>}
		</>
	)
}
