import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { addLetterOfIntent } from '../../commands/coordination/add-letter-of-intent.ts'
import { letterOfIntentForm } from '../../queries/coordination/letter-of-intent-form.ts'
import { LetterFields } from './letter-fields.tsx'
import { PlaceChoiceInput } from './place-choice.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const given = { placeId: asked.get('placeId') || null, replaces: asked.get('replaces') || null }
	return show(await letterOfIntentForm(callerOf(context), given))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await addLetterOfIntent(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/network/letters/${answer.value.letterId}`, 'coordination.done.letterAdded')
		: settle(answer, posted)
}

/** First with whom; one that takes another's place begins with what that said. */
export default function NewLetterScreen() {
	const { place, places, before, inForce } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination')
	const { today } = useFrame()
	const format = useFormat()
	const crumbs = [{ to: '/network/letters', label: words('letters.title') }]
	if (place === null) {
		return (
			<>
				<PageHead title={words('newLetter.title')} crumbs={crumbs} state={words('newVisit.choose')} />
				<Form name="letterPlace" words="coordination" method="get" to="/network/letters/new">
					<PlaceChoiceInput places={places} />
					<FormActions>
						<Submit>{words('newVisit.go')}</Submit>
					</FormActions>
				</Form>
			</>
		)
	}
	const initial =
		before === null
			? { datedOn: today }
			: {
					...{ datedOn: today, title: before.title, aim: before.aim },
					...{ parties: before.parties.join('\n'), goals: before.goals.join('\n') },
				}
	return (
		<>
			<PageHead
				title={words('newLetter.titleWith', { place: place.name })}
				crumbs={crumbs}
				state={before === null ? undefined : words('newLetter.replacing', { title: before.title })}
			/>
			{before === null && inForce.length > 0 ? (
				<Callout kind="info" title={words('newLetter.already')}>
					<p>{words('newLetter.alreadyText')}</p>
					{inForce.map(({ id, title, datedOn }) => (
						<p key={id}>
							<TextLink to={`/network/letters/new?replaces=${id}`}>
								{words('newLetter.replace', { title, day: format.day(datedOn, { weekday: false }) })}
							</TextLink>
						</p>
					))}
				</Callout>
			) : null}
			<Form name="addLetterOfIntent" words="coordination" outcome={outcome} initial={initial}>
				<HiddenInput name="placeId" value={place.id} />
				{before === null ? null : <HiddenInput name="replaces" value={before.id} />}
				<LetterFields />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
