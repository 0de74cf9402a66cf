import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldGroup, LongText, SelectInput, Tick, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { noteVoice } from '../../commands/voices/note-voice.ts'
import { voiceForm } from '../../queries/voices/voice-form.ts'
import { themes, voiceKinds } from '../../rules/voices/voice.ts'
import { ConsentFields } from './consent-fields.tsx'
import { NotNames } from './not-names.tsx'
import { useAboutOptions } from './use-voice-words.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const form = show(await voiceForm(callerOf(context), {}))
	return { ...form, about: asked.get('about') ?? '', meeting: asked.get('meeting') ?? '' }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await noteVoice(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/voices/${answer.value.voiceId}`, 'voices.done.noted')
		: settle(answer, posted)
}

/** What somebody said, with what they consent to. */
export default function NewVoiceScreen() {
	const { choices, meetings, about, meeting } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('voices')
	const format = useFormat()
	const options = useAboutOptions()
	const held = meetings.find(({ id }) => id === meeting)
	const initial = {
		...{ about, councilMeetingId: meeting, kind: held === undefined ? '' : 'council' },
		...{ saidOn: held?.heldOn ?? '', consentTo: 'within' },
	}
	return (
		<>
			<PageHead title={words('note')} crumbs={[{ to: '/voices', label: words('title') }]} />
			<Form name="noteVoice" words="voices" outcome={outcome} initial={initial}>
				<FieldGroup legend={words('forms.said')} hint={words('forms.saidHint')}>
					<LongText name="words" rows={6} />
					<DateInput name="saidOn" />
				</FieldGroup>
				<FieldGroup legend={words('forms.from')}>
					<Choice
						name="kind"
						hideLabel
						options={voiceKinds.map((value) => ({
							value,
							label: words(`kinds.${value}`),
							hint: words(`kindHints.${value}`),
						}))}
					/>
					{meetings.length === 0 ? null : (
						<SelectInput
							name="councilMeetingId"
							optional
							options={meetings.map(({ id, council, heldOn }) => ({
								value: id,
								label: format.dayFull(heldOn),
								group: council,
							}))}
						/>
					)}
				</FieldGroup>
				<FieldGroup legend={words('forms.consent')} hint={words('forms.consentHint')}>
					<ConsentFields />
				</FieldGroup>
				<FieldGroup legend={words('forms.about')}>
					<SelectInput name="about" optional empty={words('choices.nothing')} options={options(choices)} />
					<Ticks
						name="themes[]"
						optional
						options={themes.map((value) => ({ value, label: words(`themes.${value}`) }))}
					/>
				</FieldGroup>
				<Tick name="nobodyKnown" />
				<NotNames form="noteVoice" outcome={outcome} />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
