import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { markPassedOn } from '../commands/mark-passed-on.ts'
import { misdirectedNotices } from '../queries/misdirected-notices.ts'
import { ToldRows } from './parts/told.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await misdirectedNotices(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await markPassedOn(callerOf(context), posted)
	return answer.is === 'done'
		? done('/evictions/misdirected', 'notices.done.markedPassedOn')
		: settle(answer, posted)
}

type Waiting = Awaited<ReturnType<typeof loader>>['waiting'][number]

export default function MisdirectedScreen() {
	const { waiting } = useLoaderData<typeof loader>()
	const words = useTranslations('notices')
	return (
		<>
			<PageHead title={words('misdirected.title')} state={words('misdirected.state')} />
			{waiting.length === 0 ? <EmptyState title={words('misdirected.empty')} /> : null}
			{waiting.map((one) => (
				<OneWaiting key={one.id} one={one} />
			))}
		</>
	)
}

function OneWaiting({ one }: { one: Waiting }) {
	const words = useTranslations('notices')
	const format = useFormat()
	return (
		<Section
			title={words('misdirected.to', { municipality: one.municipalityNamed })}
			note={words('misdirected.from', { landlord: one.landlord, day: format.day(one.receivedOn) })}
		>
			{one.report === null ? <p>{words('misdirected.hidden')}</p> : <Told one={one} report={one.report} />}
		</Section>
	)
}

function Told({ one, report }: { one: Waiting; report: NonNullable<Waiting['report']> }) {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('notices')
	return (
		<>
			<ToldRows told={report} />
			<Form name="markPassedOn" words="notices" outcome={outcome} inline>
				<HiddenInput name="misdirectedId" value={one.id} />
				<Submit kind="secondary">{words('misdirected.done')}</Submit>
			</Form>
		</>
	)
}
