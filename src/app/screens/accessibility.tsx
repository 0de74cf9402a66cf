import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { tellHindrance, visitorOf } from '../../features/data-protection/index.ts'
import { refuse } from '../../foundation/refusal.ts'
import { municipalitiesIn } from '../../platform/memberships.ts'
import { actorContext, houseContext, visitorContext } from '../../ui/context.ts'
import { LongText, SelectInput, TextInput } from '../../ui/fields.tsx'
import { Form, Submit } from '../../ui/form.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { readForm, settle } from '../../ui/screen.ts'
import { Callout } from '../../ui/states.tsx'

type Context = LoaderFunctionArgs['context']

/** Where somebody without an account may choose among several: a house most often has one. */
async function placesFor(context: Context) {
	if (context.get(actorContext) !== null) return []
	const all = await municipalitiesIn(context.get(houseContext))
	return all.map(({ municipalityId, name }) => ({ value: String(municipalityId), label: name }))
}

export async function loader({ context }: LoaderFunctionArgs) {
	return { places: await placesFor(context) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const house = context.get(houseContext)
	const actor = context.get(actorContext)
	const places = await placesFor(context)
	if (actor === null && !context.get(visitorContext).mayPost()) {
		const settled = settle({ is: 'refused', refusal: refuse({ because: 'too-many-answers' }) }, posted)
		return data(settled.data, { status: 429 })
	}
	const [only] = places
	const chosen = places.length === 1 ? only : places.find(({ value }) => value === posted.municipalityId)
	if (actor === null && chosen === undefined) {
		const faults = [{ path: 'municipalityId', problem: 'choose-one' }]
		return settle({ is: 'bad-input', faults }, posted)
	}
	const caller = actor === null ? visitorOf(house, Number(chosen?.value)) : { house, actor }
	return settle(await tellHindrance(caller, posted), posted)
}

export default function Accessibility() {
	const { places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('accessibility')
	const hindrances = useTranslations('hindrances')
	return (
		<div className="reading">
			<PageHead title={words('title')} state={words('state')} />
			<Section title={words('howTitle')}>
				<p>{words('how')}</p>
			</Section>
			<Section title={words('knownTitle')}>
				<p>{words('known')}</p>
			</Section>
			<Section title={words('tellTitle')}>
				<div className="stack-16">
					<p>{words('tell')}</p>
					{outcome?.ok === true ? (
						<Callout kind="info" title={hindrances('told')}>
							<p>{hindrances('tellText')}</p>
						</Callout>
					) : (
						<div className="stack-16">
							<p>{hindrances('tellText')}</p>
							<Form name="tellHindrance" words="hindrances" outcome={outcome}>
								{places.length > 1 ? <SelectInput name="municipalityId" options={places} /> : null}
								<LongText name="hinders" />
								<TextInput name="page" optional />
								<TextInput name="help" optional />
								<TextInput name="reach" optional />
								<Submit>{hindrances('tell')}</Submit>
							</Form>
						</div>
					)}
				</div>
			</Section>
		</div>
	)
}
