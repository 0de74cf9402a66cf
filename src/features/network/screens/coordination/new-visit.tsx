import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldGroup, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { addVisit } from '../../commands/coordination/add-visit.ts'
import { visitForm } from '../../queries/coordination/visit-form.ts'
import { pointStates } from '../../rules/coordination/coordination.ts'
import { PlaceChoiceInput } from './place-choice.tsx'
import { PointFields } from './point-fields.tsx'
import { VisitFields } from './visit-fields.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const placeId = new URL(request.url).searchParams.get('placeId')
	return show(await visitForm(callerOf(context), { placeId: placeId === '' ? null : placeId }))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addVisit(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/network/visits/${answer.value.visitId}`, 'coordination.done.visitAdded')
		: settle(answer, posted)
}

/** First where; then how it stands with what was agreed before, and what is agreed now. */
export default function NewVisitScreen() {
	const { place, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination.newVisit')
	const visits = useTranslations('coordination.visits')
	const crumbs = [{ to: '/network/visits', label: visits('title') }]
	if (place === null) {
		return (
			<>
				<PageHead title={words('title')} crumbs={crumbs} state={words('choose')} />
				<Form name="visitPlace" words="coordination" method="get" to="/network/visits/new">
					<PlaceChoiceInput places={places} />
					<FormActions>
						<Submit>{words('go')}</Submit>
					</FormActions>
				</Form>
			</>
		)
	}
	return (
		<>
			<PageHead title={words('titleAt', { place: place.name })} crumbs={crumbs} />
			<VisitForm placeId={place.id} outcome={outcome} />
		</>
	)
}

const rows = [0, 1, 2]

function VisitForm({ placeId, outcome }: { placeId: string; outcome: Outcome | undefined }) {
	const { open } = useLoaderData<typeof loader>()
	const words = useTranslations('coordination.newVisit')
	const save = useTranslations('coordination')('save')
	const { today } = useFrame()
	return (
		<Form name="addVisit" words="coordination" outcome={outcome} initial={{ visitedOn: today, way: 'there' }}>
			<HiddenInput name="placeId" value={placeId} />
			<FieldGroup legend={words('facts')}>
				<VisitFields />
			</FieldGroup>
			{open.length === 0 ? null : (
				<FieldGroup legend={words('earlier')} hint={words('earlierText')}>
					{open.map((point, row) => (
						<Earlier key={point.id} point={point} row={row} />
					))}
				</FieldGroup>
			)}
			<FieldGroup legend={words('points')} hint={words('pointsText')}>
				{rows.map((row) => (
					<FieldGroup key={row} legend={words('point', { number: String(row + 1) })}>
						<PointFields row={row} />
					</FieldGroup>
				))}
			</FieldGroup>
			<FormActions>
				<Submit>{save}</Submit>
			</FormActions>
		</Form>
	)
}

type Point = ReturnType<typeof useLoaderData<typeof loader>>['open'][number]

function Earlier({ point, row }: { point: Point; row: number }) {
	const words = useTranslations('coordination')
	const format = useFormat()
	const who = point.owner === '' ? words(`owers.${point.owedBy}`) : point.owner
	const agreed = words('newVisit.agreed', { day: format.day(point.agreedOn, { weekday: false }), who })
	const last =
		point.state === null
			? ''
			: ` · ${words('newVisit.lastTold', { state: words(`pointStates.${point.state}`) })}`
	return (
		<FieldGroup legend={point.text} hint={`${agreed}${last}`}>
			<HiddenInput name={`states.${row}.pointId`} value={point.id} />
			<SelectInput
				name={`states.${row}.state`}
				width="medium"
				empty={words('newVisit.notTalkedOf')}
				optional
				options={pointStates.map((value) => ({ value, label: words(`pointStates.${value}`) }))}
			/>
			<TextInput name={`states.${row}.note`} optional />
		</FieldGroup>
	)
}
