import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Columns, DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addVisitPoint } from '../../commands/coordination/add-visit-point.ts'
import { changeVisit } from '../../commands/coordination/change-visit.ts'
import { changeVisitPoint } from '../../commands/coordination/change-visit-point.ts'
import { tellVisitPoint } from '../../commands/coordination/tell-visit-point.ts'
import { type VisitPage, visitPage } from '../../queries/coordination/visit-page.ts'
import { readIntent } from './intent.ts'
import { PointFields } from './point-fields.tsx'
import { PointStateSaid } from './states-said.tsx'
import { VisitFields } from './visit-fields.tsx'
import { VisitPoint } from './visit-point.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await visitPage(callerOf(context), { visitId: params.visitId }))
}

const acts = {
	changeVisit: { act: changeVisit, said: 'visitChanged' },
	addVisitPoint: { act: addVisitPoint, said: 'pointAdded' },
	changeVisitPoint: { act: changeVisitPoint, said: 'pointChanged' },
	tellVisitPoint: { act: tellVisitPoint, said: 'pointTold' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { intent, id } = readIntent(posted)
	const { act, said } = Object.hasOwn(acts, intent) ? acts[intent as keyof typeof acts] : acts.changeVisit
	const answer = await act(callerOf(context), { ...posted, visitId: params.visitId, pointId: id })
	return answer.is === 'done'
		? done(`/network/visits/${params.visitId}`, `coordination.done.${said}`)
		: settle<unknown>(answer, posted)
}

/** What was agreed at a visit and how it has gone since; and what was told there of what was agreed before. */
export default function VisitScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	const format = useFormat()
	const { visit, points, toldHere, before, after, mayKeep } = page
	const save = words('save')
	return (
		<>
			<PageHead
				title={words('visit.title', { place: visit.placeName })}
				crumbs={[
					{ to: '/network/visits', label: words('visits.title') },
					{ to: `/network/places/${visit.placeId}`, label: visit.placeName },
				]}
				kicker={format.day(visit.visitedOn)}
				state={visit.purpose}
				actions={
					mayKeep && after === null ? (
						<ButtonLink to={`/network/visits/new?placeId=${visit.placeId}`} kind="primary">
							{words('visit.next')}
						</ButtonLink>
					) : undefined
				}
			/>
			<Columns wide="left">
				<div>
					<Section title={words('visit.points')}>
						{points.length === 0 ? <p className="quiet">{words('visit.noPoints')}</p> : null}
						<ul className="stack-16">
							{points.map((point) => (
								<VisitPoint key={point.id} point={point} mayKeep={mayKeep} outcome={outcome} />
							))}
						</ul>
						{mayKeep ? (
							<Disclosure summary={words('visit.addPoint')} open={wasRefused(outcome, 'addVisitPoint')}>
								<Form name="addVisitPoint" words="coordination" outcome={outcome}>
									<PointFields />
									<Submit kind="secondary">{save}</Submit>
								</Form>
							</Disclosure>
						) : null}
					</Section>
					{toldHere.length === 0 ? null : <ToldHere page={page} />}
				</div>
				<div>
					<Section title={words('visit.who')}>
						<DefinitionRows
							rows={[
								{ label: words('visit.from'), value: visit.fromNetwork },
								{ label: words('visit.met'), value: visit.met },
								{ label: words('visit.way'), value: words(`visits.ways.${visit.way}`) },
							]}
						/>
					</Section>
					{visit.told === '' ? null : (
						<Section title={words('visit.told')}>
							<OwnWords small>{visit.told}</OwnWords>
						</Section>
					)}
					<p className="row-wrap">
						{before === null ? null : (
							<TextLink to={`/network/visits/${before.id}`}>
								{words('visit.before', { day: format.day(before.visitedOn, { weekday: false }) })}
							</TextLink>
						)}
						{after === null ? null : (
							<TextLink to={`/network/visits/${after.id}`}>
								{words('visit.after', { day: format.day(after.visitedOn, { weekday: false }) })}
							</TextLink>
						)}
					</p>
					{mayKeep ? (
						<Disclosure summary={words('visit.changeVisit')} open={wasRefused(outcome, 'changeVisit')}>
							<Form name="changeVisit" words="coordination" outcome={outcome} initial={initialOf(visit)}>
								<VisitFields />
								<Submit kind="secondary">{save}</Submit>
							</Form>
						</Disclosure>
					) : null}
				</div>
			</Columns>
		</>
	)
}

const initialOf = ({ visitedOn, way, purpose, fromNetwork, met, told }: VisitPage['visit']) => ({
	...{ visitedOn, way, purpose, fromNetwork, met, told },
})

function ToldHere({ page: { toldHere } }: { page: VisitPage }) {
	const words = useTranslations('coordination.visit')
	const format = useFormat()
	return (
		<Section title={words('toldHere')}>
			<ul className="stack-8">
				{toldHere.map(({ pointId, text, state, note, agreedOn }) => (
					<li key={pointId}>
						{text}: <PointStateSaid state={state} />
						<div className="quiet small">
							{words('agreedOn', { day: format.day(agreedOn, { weekday: false }) })}
							{note === '' ? null : ` · ${note}`}
						</div>
					</li>
				))}
			</ul>
		</Section>
	)
}
