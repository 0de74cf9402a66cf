import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { changeBed } from '../../commands/stock/change-bed.ts'
import { closeBed } from '../../commands/stock/close-bed.ts'
import { openBed } from '../../commands/stock/open-bed.ts'
import { bedForm } from '../../queries/stock/bed-form.ts'
import { BedForm, OpeningFields } from './bed-form.tsx'
import { postedOf } from './posted-of.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await bedForm(callerOf(context), { bedId: params.bedId }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { bedId } = params
	const command = { openBed, closeBed }[String(posted.intent)] ?? changeBed
	const answer = await command(callerOf(context), { ...posted, bedId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/stock/beds/${bedId}/change`, 'houses.done.saved')
}

/** A bed is changed, opened again or closed from a day. */
export default function ChangeBedScreen() {
	const { bed, openings, today } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('houses')
	const format = useFormat()
	const day = (on: typeof today) => format.day(on, { weekday: false })
	const { id, name, kind, sleeps, letsIn, children, accessible, pets, substanceFree, fromAge, toAge, note } =
		bed
	const own = { name, kind, sleeps, letsIn, children, accessible, pets, substanceFree, fromAge, toAge, note }
	return (
		<>
			<PageHead
				title={words('steps.changeBed')}
				crumbs={[
					{ to: '/housing/stock', label: words('title') },
					{ to: `/housing/stock/properties/${bed.propertyId}`, label: bed.propertyName },
					{ to: `/housing/stock/beds/${id}`, label: bed.label },
					{ label: words('steps.changeBed') },
				]}
			/>
			<BedForm name="changeBed" outcome={outcome} initial={postedOf(own)} seenAt={bed.recordedAt} />
			<Section title={words('openings')}>
				{openings.length === 0 ? <p className="quiet">{words('neverOpen')}</p> : null}
				<ul className="stack-8">
					{openings.map(({ id: openingId, startsOn, endsOn, places }) => (
						<li key={openingId}>
							{endsOn === null
								? words('openOn', { from: day(startsOn) })
								: words('openDays', { from: day(startsOn), until: day(endsOn) })}{' '}
							{places === 'extra' ? <span className="quiet">{words('places.extra')}</span> : null}
						</li>
					))}
				</ul>
			</Section>
			<Section title={words('close')} note={words('closeWhat')}>
				<Form name="closeBed" words="houses" outcome={outcome} initial={{ fromOn: today }}>
					<DateInput name="fromOn" />
					<FormActions>
						<Submit kind="secondary">{words('close')}</Submit>
					</FormActions>
				</Form>
			</Section>
			<Section title={words('open')}>
				<Form name="openBed" words="houses" outcome={outcome}>
					<OpeningFields />
					<FormActions>
						<Submit kind="secondary">{words('open')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</>
	)
}
