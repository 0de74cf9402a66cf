import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { assessChildPlace } from '../../commands/stays/assess-child-place.ts'
import { bookStay } from '../../commands/stays/book-stay.ts'
import { moveIn } from '../../commands/stays/move-in.ts'
import { bookingForm } from '../../queries/stock/booking-form.ts'
import { forms } from '../../rules/forms.ts'
import { ChildPlaceFields } from './child-place-fields.tsx'

const chosenIn = (search: URLSearchParams, key: 'adult' | 'child') => search.getAll(key)

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const given = (key: string) => searchParams.get(key) || undefined
	const [adults, children] = [chosenIn(searchParams, 'adult'), chosenIn(searchParams, 'child')]
	const form = show(
		await bookingForm(callerOf(context), {
			...{ bedId: given('bedId'), from: given('from'), until: given('until') },
			people: [...adults, ...children],
		}),
	)
	return { form, adults, children, query: searchParams.toString(), codes: forms.map(({ code }) => code) }
}

const nobodyAsked = { is: 'bad-input' as const, faults: [{ path: 'search', problem: 'required' }] }

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { search, pathname } = new URL(request.url)
	const asked = new URLSearchParams(search)
	const bedId = asked.get('bedId') ?? ''
	// A name is looked for by post, so that it stands in no address.
	if (posted.intent === 'findPerson') {
		if (posted.search === undefined) return settle(nobodyAsked, posted)
		const answer = await bookingForm(caller, { bedId, search: posted.search })
		return answer.is === 'done' ? { ok: true as const, found: answer.value.found } : settle(answer, posted)
	}
	if (posted.intent === 'assessChildPlace') {
		const answer = await assessChildPlace(caller, { ...posted, bedId })
		return answer.is === 'done' ? done(`${pathname}${search}`, 'stock.done.assessed') : settle(answer, posted)
	}
	const [personId, ...adults] = chosenIn(asked, 'adult')
	const input = { ...posted, bedId, personId, adults, children: chosenIn(asked, 'child') }
	const answer = posted.how === 'moveIn' ? await moveIn(caller, input) : await bookStay(caller, input)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/stays/${answer.value.stayId}`, 'stock.done.booked')
}

/** Booking a bed: who, from when, on what terms; and for each child whether the place suits it. */
export default function NewStayScreen() {
	const { form, adults, children, query, codes } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	const found = answered !== undefined && 'found' in answered ? answered.found : null
	const outcome = answered !== undefined && 'found' in answered ? undefined : answered
	const words = useTranslations('stock')
	const names = useTranslations('housing.forms')
	const format = useFormat()
	const { bed, chosen, assessed } = form
	const take = (key: 'adult' | 'child', personId: string) => {
		const next = new URLSearchParams(query)
		next.append(key, personId)
		return `/housing/stays/new?${next}`
	}
	return (
		<>
			<PageHead
				title={words('stay.newTitle', { bed: bed.label, property: bed.propertyName })}
				crumbs={[{ to: '/housing', label: words('crumb') }, { label: bed.label }]}
				state={words('stay.sleeps', { sleeps: bed.sleeps })}
			/>
			<Section title={words('stay.find')} note={words('stay.findHint')}>
				<Form name="findPerson" words="stock" outcome={outcome} inline>
					<TextInput name="search" />
					<Submit kind="secondary">{words('stay.search')}</Submit>
				</Form>
				{found?.length === 0 ? <p className="quiet">{words('stay.noneFound')}</p> : null}
				<ul className="stack-8">
					{(found ?? []).map(({ personId, name, code, bornOn }) => (
						<li key={personId}>
							{name ?? code ?? words('somebody')} <span className="quiet">{bornOn}</span>{' '}
							<TextLink to={take('adult', personId)}>{words('stay.chooseAdult')}</TextLink>{' '}
							<TextLink to={take('child', personId)}>{words('stay.chooseChild')}</TextLink>
						</li>
					))}
				</ul>
			</Section>
			{chosen.length === 0 ? null : (
				<Section title={words('stay.chosen')}>
					<ul className="stack-8">
						{chosen.map(({ personId, name, moves, schoolAreas }) => (
							<li key={personId}>
								<b>{name ?? words('somebody')}</b>{' '}
								{children.includes(personId) ? words('stay.moves', { moves, areas: schoolAreas }) : null}
							</li>
						))}
					</ul>
				</Section>
			)}
			{children.map((child) => {
				const one = chosen.find(({ personId }) => personId === child)
				const done = assessed.filter(({ personId }) => personId === child)
				return (
					<Section
						key={child}
						title={words('stay.assess', { name: one?.name ?? words('somebody') })}
						note={words('stay.assessWhat')}
					>
						{done.map(({ id, assessedOn, verdict, assessedBy }) => (
							<p key={id}>
								{words('stay.assessed', {
									...{ day: format.day(assessedOn), verdict: words(`stay.verdicts.${verdict}`) },
									by: assessedBy,
								})}
							</p>
						))}
						<Form name="assessChildPlace" words="stock" outcome={outcome}>
							<HiddenInput name="personId" value={child} />
							<ChildPlaceFields />
							<FormActions>
								<Submit kind="secondary">
									{words('stay.assess', { name: one?.name ?? words('somebody') })}
								</Submit>
							</FormActions>
						</Form>
					</Section>
				)
			})}
			{adults.length === 0 ? null : (
				<Section title={words('stay.book')} note={words('stay.consequence')}>
					<Form
						name="bookStay"
						words="stock"
						outcome={outcome}
						initial={{ startsOn: form.from, ...(form.until === null ? {} : { plannedEndOn: form.until }) }}
					>
						<FieldRow>
							<DateInput name="startsOn" />
							<DateInput name="plannedEndOn" optional />
						</FieldRow>
						<SelectInput name="form" options={codes.map((value) => ({ value, label: names(value) }))} />
						<TextInput name="despite" optional />
						<FormActions>
							<Submit name="how" value="bookStay">
								{words('stay.book')}
							</Submit>
							<Submit kind="secondary" name="how" value="moveIn">
								{words('stay.moveIn')}
							</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</>
	)
}
