import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type RouterContextProvider,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { houseContext, localeContext, visitorContext } from '../../../../ui/context.ts'
import { FieldGroup, FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { answerOpenly } from '../../commands/outside/answer-openly.ts'
import { anyoneAt } from '../../queries/outside/callers.ts'
import { openPage } from '../../queries/outside/open-page.ts'
import { AttachmentField } from '../parts/attachments.tsx'
import { PassageFields } from '../parts/passage-fields.tsx'
import { filesIn } from '../parts/posted-files.ts'
import { StanceField } from '../parts/stance-field.tsx'
import { About } from './about.tsx'
import { Proposal } from './proposal.tsx'
import { Published } from './published.tsx'
import { tooMany } from './too-many.ts'

async function visitorAt(context: Readonly<RouterContextProvider>, address = '') {
	const caller = await anyoneAt(context.get(houseContext), address)
	if (caller === null) throw data(null, { status: 404 })
	return caller
}

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await openPage(await visitorAt(context, params.address), {}))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = await visitorAt(context, params.address)
	const posted = await readForm(request)
	if (!context.get(visitorContext).mayPost()) {
		return tooMany(posted)
	}
	const attachments = await filesIn(posted)
	const answer = await answerOpenly(caller, { ...posted, attachments, language: context.get(localeContext) })
	return answer.is === 'done'
		? { ok: true as const, confirms: answer.value.confirms }
		: settle(answer, posted)
}

/** The proposal for anyone to read, and to answer as a whole or part by part. No account, no cookie, no script. */
export default function OpenScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.outside')
	const { title, passages, formToken, confirms, published } = page
	if (outcome?.ok === true && 'confirms' in outcome) {
		return (
			<>
				<PageHead title={words('title', { title })} />
				<Callout kind="info" title={words('thanks')}>
					<p>{words(outcome.confirms ? 'thanksConfirm' : 'thanksIn')}</p>
				</Callout>
			</>
		)
	}
	const isOpen = formToken !== null
	const whole = { part: 'whole', id: null, mark: '', title, text: '' }
	return (
		<>
			<About page={page} />
			{isOpen || outcome?.ok === false ? (
				<Form name="answerOpenly" words="consultations.outside" upload outcome={outcome}>
					<HiddenInput name="formToken" value={formToken ?? ''} />
					<div className="unseen" aria-hidden="true">
						<label>
							{words('nobody')}
							<input name="website" tabIndex={-1} autoComplete="off" />
						</label>
					</div>
					<FieldGroup legend={words('proposal')} hint={words('proposalText')}>
						<PassageFields passages={passages} outcome={outcome} />
					</FieldGroup>
					<FieldGroup legend={words('whole')}>
						<StanceField />
						<PassageFields passages={[whole]} from={passages.length} outcome={outcome} />
						<AttachmentField />
					</FieldGroup>
					<FieldGroup legend={words('who')} hint={words('whoText')}>
						<FieldRow>
							<TextInput name="writerName" autoComplete="name" optional />
							<TextInput name="organisation" autoComplete="organization" optional />
						</FieldRow>
						<TextInput name="writerEmail" type="email" autoComplete="email" />
					</FieldGroup>
					<p className="reading">
						{words('public')} {confirms ? words('confirmText') : null}
					</p>
					{isOpen ? (
						<FormActions>
							<Submit>{words('send')}</Submit>
						</FormActions>
					) : null}
				</Form>
			) : (
				<Section title={words('proposal')}>
					<Proposal passages={passages} />
				</Section>
			)}
			<Published published={published} passages={passages} />
		</>
	)
}
