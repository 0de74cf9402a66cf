import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { destinations } from '../../../homelessness/index.ts'
import { arrive } from '../../commands/stays/arrive.ts'
import { cancelStay } from '../../commands/stays/cancel-stay.ts'
import { moveOn } from '../../commands/stays/move-on.ts'
import { moveOut } from '../../commands/stays/move-out.ts'
import { planDeparture } from '../../commands/stays/plan-departure.ts'
import { stayPage } from '../../queries/stock/stay-page.ts'
import { formOf, forms } from '../../rules/forms.ts'
import { endReasons } from '../../rules/stays/end-reasons.ts'

const steps = { arrive, cancelStay, planDeparture, moveOn, moveOut } as const

export async function loader({ context, params }: LoaderFunctionArgs) {
	const page = show(await stayPage(callerOf(context), { stayId: params.stayId }))
	return { ...page, codes: forms.map(({ code }) => code), leads: destinations.map(({ code }) => code) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const step = Object.entries(steps).find(([name]) => name === posted.intent)?.[1] ?? planDeparture
	const answer = await step(callerOf(context), { ...posted, stayId: params.stayId })
	if (answer.is === 'done') return done(`/housing/stays/${params.stayId}`, 'stock.done.moved')
	return settle(answer, posted)
}

/** One stay: who lives there, and the next step with what follows from it. */
export default function StayScreen() {
	const { stay, people, free, today, codes, leads } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('stock')
	const housing = useTranslations('housing')
	const codeWords = useTranslations('homelessness.codes')
	const format = useFormat()
	const day = (on: typeof today) => format.day(on, { weekday: false })
	const wish =
		stay.state === 'here' && formOf(stay.form).tenure !== 'none' ? (
			<Choice
				name="ownWish"
				inline
				options={(['no', 'yes'] as const).map((value) => ({ value, label: words(`stay.yesNo.${value}`) }))}
			/>
		) : null
	const running = stay.state === 'booked' || stay.state === 'here'
	return (
		<>
			<PageHead
				title={words('stay.title', { bed: stay.bed, property: stay.propertyName })}
				crumbs={[{ to: '/housing', label: words('crumb') }, { label: stay.bed }]}
				state={words(`stay.states.${stay.state}`)}
			/>
			<DefinitionRows
				rows={[
					{
						label: words('stay.days'),
						value:
							stay.endsOn === null
								? words('bars.lasts', { from: day(stay.startsOn) })
								: words('bars.days', { from: day(stay.startsOn), until: day(stay.endsOn) }),
					},
					{ label: words('stay.form'), value: housing(`forms.${stay.form}`) },
					{ label: words('stay.by'), value: stay.recordedBy },
					...(stay.despite === null ? [] : [{ label: words('stay.despite'), value: stay.despite }]),
				]}
			/>
			<Section title={words('stay.who')}>
				<ul className="stack-8">
					{people.map(({ personId, name, child, moves, schoolAreas }) => (
						<li key={personId}>
							<TextLink to={`/people/${personId}`}>{name ?? words('somebody')}</TextLink>{' '}
							{child ? (
								<span className="quiet">{words('stay.moves', { moves, areas: schoolAreas })}</span>
							) : null}
						</li>
					))}
				</ul>
			</Section>
			{stay.state !== 'booked' ? null : (
				<>
					<Section title={words('stay.arrive')} note={words('stay.arriveWhat')}>
						<Form name="arrive" words="stock" outcome={outcome} initial={{ onDay: today }}>
							<DateInput name="onDay" />
							<FormActions>
								<Submit>{words('stay.arrive')}</Submit>
							</FormActions>
						</Form>
					</Section>
					<Section title={words('stay.cancel')} note={words('stay.cancelWhat')}>
						<Form name="cancelStay" words="stock" outcome={outcome}>
							<Choice
								name="why"
								inline
								options={(['cancelled', 'no-show'] as const).map((value) => ({
									value,
									label: words(`stay.why.${value}`),
								}))}
							/>
							<FormActions>
								<Submit kind="secondary">{words('stay.cancel')}</Submit>
							</FormActions>
						</Form>
					</Section>
				</>
			)}
			{running ? (
				<Section title={words('stay.planDeparture')} note={words('stay.planDepartureWhat')}>
					<Form
						name="planDeparture"
						words="stock"
						outcome={outcome}
						initial={stay.endsOn === null ? {} : { plannedEndOn: stay.endsOn }}
					>
						<DateInput name="plannedEndOn" optional />
						{wish}
						<FormActions>
							<Submit kind="secondary">{words('stay.planDeparture')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
			{stay.state !== 'here' ? null : (
				<>
					<Section title={words('stay.moveOn')} note={words('stay.moveOnWhat')}>
						<Form name="moveOn" words="stock" outcome={outcome} initial={{ onDay: today }}>
							<DateInput name="onDay" />
							<SelectInput
								name="bedId"
								optional
								empty={words('stay.same')}
								options={free.map(({ bedId, label }) => ({ value: bedId, label }))}
							/>
							<SelectInput
								name="form"
								options={codes.map((value) => ({ value, label: housing(`forms.${value}`) }))}
							/>
							<DateInput name="plannedEndOn" optional />
							{wish}
							<FormActions>
								<Submit kind="secondary">{words('stay.moveOn')}</Submit>
							</FormActions>
						</Form>
					</Section>
					<Section title={words('stay.moveOut')} note={words('stay.moveOutWhat')}>
						<Form name="moveOut" words="stock" outcome={outcome} initial={{ endsOn: today }}>
							<DateInput name="endsOn" />
							<SelectInput
								name="endReason"
								options={endReasons.map((value) => ({ value, label: housing(`endReasons.${value}`) }))}
							/>
							<SelectInput
								name="destination"
								options={leads.map((value) => ({ value, label: codeWords(`destinations.${value}`) }))}
							/>
							<FormActions>
								<Submit kind="secondary">{words('stay.moveOut')}</Submit>
							</FormActions>
						</Form>
					</Section>
				</>
			)}
		</>
	)
}
