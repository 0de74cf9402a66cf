import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type RouterContextProvider,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { houseContext } from '../../../../ui/context.ts'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { confirmAnswer } from '../../commands/outside/confirm-answer.ts'
import { holderOf } from '../../queries/outside/callers.ts'
import { ownAnswer } from '../../queries/outside/own-answer.ts'
import { AttachmentList } from '../parts/attachments.tsx'
import { useAbout } from '../parts/use-names.ts'
import { Became } from './published.tsx'

async function writerBy(context: Readonly<RouterContextProvider>, request: Request) {
	const code = new URL(request.url).searchParams.get('code') ?? ''
	const caller = await holderOf(context.get(houseContext), code)
	if (caller === null) throw data(null, { status: 404 })
	return caller
}

export async function loader({ context, request }: LoaderFunctionArgs) {
	return show(await ownAnswer(await writerBy(context, request), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = await writerBy(context, request)
	const posted = await readForm(request)
	const answer = await confirmAnswer(caller, posted)
	return settle(answer, posted)
}

/** One's own answer: to be confirmed by a press, since mail programs open links by themselves; then what becomes of it. */
export default function OwnScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.outside')
	const about = useAbout()
	const format = useFormat()
	const { state, number } = page
	const told = () => {
		if (state === 'waiting') return words('ownWaiting')
		if (state !== 'in') return words('ownNot')
		return words('ownIn', { day: format.dayFull(page.receivedOn), number: String(number ?? 0) })
	}
	return (
		<>
			<PageHead title={words('ownTitle')} kicker={words('title', { title: page.title })} state={told()} />
			{state === 'waiting' ? (
				<Form name="confirmAnswer" words="consultations.outside" outcome={outcome}>
					<FormActions>
						<Submit>{words('confirm')}</Submit>
					</FormActions>
				</Form>
			) : null}
			<Section title={words('became')}>
				{page.parts.map((part) => (
					<Section key={part.id} level={3} title={about(part.about ?? { part: 'whole' })}>
						<OwnWords small>{part.body}</OwnWords>
						{part.outcome === null ? (
							<p className="small quiet">{words('notTreated')}</p>
						) : (
							<Became outcome={part.outcome} why={part.why} />
						)}
					</Section>
				))}
				<AttachmentList attachments={page.attachments} />
			</Section>
		</>
	)
}
