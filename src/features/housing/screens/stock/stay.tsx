import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { destinations } from '../../../homelessness/index.ts'
import { arrive } from '../../commands/stays/arrive.ts'
import { assessChildPlace } from '../../commands/stays/assess-child-place.ts'
import { cancelStay } from '../../commands/stays/cancel-stay.ts'
import { joinStay } from '../../commands/stays/join-stay.ts'
import { leaveStay } from '../../commands/stays/leave-stay.ts'
import { moveOn } from '../../commands/stays/move-on.ts'
import { moveOut } from '../../commands/stays/move-out.ts'
import { planDeparture } from '../../commands/stays/plan-departure.ts'
import { bookingForm } from '../../queries/stock/booking-form.ts'
import { stayPage } from '../../queries/stock/stay-page.ts'
import { formOf, forms } from '../../rules/forms.ts'
import { endReasons } from '../../rules/stays/end-reasons.ts'
import { ChildPlaceFields } from './child-place-fields.tsx'
import { StayHousehold } from './stay-household.tsx'

const steps = { arrive, cancelStay, planDeparture, moveOn, moveOut, joinStay, leaveStay } as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const page = show(await stayPage(caller, { stayId: params.stayId }))
	const asked = new URL(request.url).searchParams.get('with')
	const { bedId } = page.stay
	const chosen = asked === null ? [] : show(await bookingForm(caller, { bedId, people: [asked] })).chosen
	return {
		...page,
		coming: chosen[0] ?? null,
		codes: forms.map(({ code }) => code),
		leads: destinations.map(({ code }) => code),
	}
}

const nobodyAsked = { is: 'bad-input' as const, faults: [{ path: 'search', problem: 'required' }] }

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	if (posted.intent === 'findPerson') {
		if (posted.search === undefined) return settle(nobodyAsked, posted)
		// A name is looked for by post, so that it stands in no address.
		const caller = callerOf(context)
		const { stay } = show(await stayPage(caller, { stayId: params.stayId }))
		const answer = await bookingForm(caller, { bedId: stay.bedId, search: posted.search })
		return answer.is === 'done' ? { ok: true as const, found: answer.value.found } : settle(answer, posted)
	}
	if (posted.intent === 'assessChildPlace') {
		const answer = await assessChildPlace(callerOf(context), posted)
		if (answer.is === 'done') return done(`/housing/stays/${params.stayId}`, 'stock.done.assessed')
		return settle(answer, posted)
	}
	const step = Object.entries(steps).find(([name]) => name === posted.intent)?.[1] ?? planDeparture
	const answer = await step(callerOf(context), { ...posted, stayId: params.stayId })
	if (answer.is === 'done') return done(`/housing/stays/${params.stayId}`, 'stock.done.moved')
	return settle(answer, posted)
}

/** One stay: who lives there, and the next step with what follows from it. */
export default function StayScreen() {
	const { stay, people, free, today, codes, leads, coming, supported } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	const found = answered !== undefined && 'found' in answered ? answered.found : null
	const outcome = answered !== undefined && 'found' in answered ? undefined : answered
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
	const supportOf = (asked: boolean) =>
		asked ? (
			<Choice
				name="support"
				inline
				options={(['goes-on', 'ends'] as const).map((value) => ({
					value,
					label: words(`stay.supportAfter.${value}`),
				}))}
			/>
		) : null
	const own = people.find((one) => one.own)?.personId ?? ''
	const children = people.filter(({ child, leftOn }) => child && leftOn === null)
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
					{people.map(({ personId, name, child, leftOn, moves, schoolAreas }) => (
						<li key={personId}>
							<TextLink to={`/people/${personId}`}>{name ?? words('somebody')}</TextLink>{' '}
							{leftOn === null ? null : (
								<span className="quiet">{words('stay.left', { day: day(leftOn) })}</span>
							)}{' '}
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
							<TextInput name="despite" optional />
							{wish}
							{supportOf(supported.includes(own))}
							<FormActions>
								<Submit kind="secondary">{words('stay.moveOn')}</Submit>
							</FormActions>
						</Form>
					</Section>
					{children.length === 0 || free.length === 0 ? null : (
						<Section title={words('stay.assessOn')} note={words('stay.assessWhat')}>
							<Form name="assessChildPlace" words="stock" outcome={outcome}>
								<SelectInput
									name="personId"
									options={children.map(({ personId, name }) => ({
										...{ value: personId, label: name ?? words('somebody') },
									}))}
								/>
								<SelectInput
									name="bedId"
									options={free.map(({ bedId, label }) => ({ value: bedId, label }))}
								/>
								<ChildPlaceFields />
								<FormActions>
									<Submit kind="secondary">{words('stay.assessOn')}</Submit>
								</FormActions>
							</Form>
						</Section>
					)}
					<StayHousehold
						stay={stay}
						today={today}
						outcome={outcome}
						found={found}
						coming={coming}
						others={people.filter(({ own, leftOn }) => !own && leftOn === null)}
						leads={leads}
						wish={
							<>
								{wish}
								{supportOf(supported.some((id) => id !== own))}
							</>
						}
						tellLead={(code) => codeWords(`destinations.${code as (typeof leads)[number]}`)}
					/>
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
							{supportOf(supported.includes(own))}
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
