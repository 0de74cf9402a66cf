import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Receipt } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { acceptTransfer } from '../../commands/transfer/accept-transfer.ts'
import { declineTransfer } from '../../commands/transfer/decline-transfer.ts'
import { openTransfer } from '../../queries/transfer/open-transfer.ts'
import { receivedTransfer } from '../../queries/transfer/received-transfer.ts'
import { AcceptForm } from './accept-form.tsx'
import { PackageContent } from './package-content.tsx'
import { answersIn } from './posted-answers.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await receivedTransfer(callerOf(context), { receivedId: params.receivedId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { receivedId } = params
	const here = `/evictions/transfers/${receivedId}`
	if (posted.intent === 'declineTransfer') {
		const answer = await declineTransfer(caller, { ...posted, receivedId })
		if (answer.is === 'done') return done(here, 'evictionPrevention.transfer.done.declineTransfer')
		return data({ outcome: settle(answer, posted).data, content: null, key: '', known: {} })
	}
	const { key } = posted
	const opened = await openTransfer(caller, { receivedId, key })
	const content = opened.is === 'done' ? opened.value.content : null
	const known = answersIn(posted)
	const shown = { content, key: typeof key === 'string' ? key : '', known }
	if (posted.intent !== 'acceptTransfer' || opened.is !== 'done') {
		const settled = settle(opened, posted)
		return data({ outcome: settled.data, ...shown }, settled.init ?? {})
	}
	const answer = await acceptTransfer(caller, { receivedId, key, known })
	if (answer.is === 'done') return redirect(here, 303)
	const settled = settle(answer, posted)
	return data({ outcome: settled.data, ...shown }, settled.init ?? {})
}

/** One case from another municipality: its key, what is in it, and the answer. */
export default function ArrivalScreen() {
	const { receivedOn, waits, caseId, receiptNumber, declinedBecause } = useLoaderData<typeof loader>()
	const given = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.transfer')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('arrival.title')}
				crumbs={[
					{ to: '/evictions/transfers', label: words('arrivals.title') },
					{ label: words('arrival.title') },
				]}
				state={words('arrival.received', { day: format.day(receivedOn) })}
			/>
			{receiptNumber === null ? null : (
				<Receipt
					number={receiptNumber}
					title={words('arrival.acceptedTitle')}
					deck={words('arrival.acceptedText')}
					rows={[{ label: words('arrivals.received'), value: format.day(receivedOn) }]}
				>
					{caseId === null ? null : (
						<TextLink to={`/evictions/${caseId}`}>{words('arrival.toCase')}</TextLink>
					)}
				</Receipt>
			)}
			{declinedBecause === null ? null : (
				<Section title={words('arrival.declinedTitle')}>
					<p>{declinedBecause}</p>
				</Section>
			)}
			{waits ? <Waiting given={given} /> : null}
		</>
	)
}

function Waiting({ given }: { given: ReturnType<typeof useActionData<typeof action>> }) {
	const words = useTranslations('evictionPrevention.transfer')
	const content = given?.content ?? null
	return (
		<>
			{given === undefined || content === null ? (
				<Form name="openTransfer" words="evictionPrevention.transfer" outcome={given?.outcome}>
					<TextInput name="key" autoComplete="off" />
					<Submit>{words('arrival.open')}</Submit>
				</Form>
			) : (
				<>
					<div className="stack-16">
						<p>{words('arrival.seen')}</p>
						<PackageContent content={content} />
					</div>
					<Section title={words('arrival.accept')}>
						<AcceptForm outcome={given.outcome} keyTold={given.key} known={given.known} />
					</Section>
				</>
			)}
			<Section title={words('arrival.decline')}>
				<p className="quiet">{words('arrival.declineText')}</p>
				<Form name="declineTransfer" words="evictionPrevention.transfer" outcome={given?.outcome}>
					<LongText name="declinedBecause" rows={2} />
					<Submit kind="secondary">{words('arrival.decline')}</Submit>
				</Form>
			</Section>
		</>
	)
}
