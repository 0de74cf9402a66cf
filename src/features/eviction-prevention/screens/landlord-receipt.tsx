import type { LoaderFunctionArgs } from 'react-router'
import { useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../foundation/money.ts'
import { Timeline } from '../../../ui/events.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Columns, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { Receipt } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { disclosuresOf } from '../queries/files/disclosures-of.ts'
import { receipt } from '../queries/receipt.ts'
import { ToldByBoard } from './files/disclosures-section.tsx'
import { FormThreeNote, NextAndNever } from './parts/receipt-words.tsx'
import { saidChanges } from './parts/said-changes.ts'
import { ToldRows } from './parts/told.tsx'
import { useSpeech } from './parts/told-rows.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { noticeId } = params
	return {
		...show(await receipt(caller, { noticeId })),
		...show(await disclosuresOf(caller, { noticeId })),
	}
}

export default function ReceiptScreen() {
	const told = useLoaderData<typeof loader>()
	const words = useTranslations('notices')
	const format = useFormat()
	const speech = useSpeech()
	const home = [told.address, told.dwelling].filter((part) => part !== null).join(', ')
	const { committee, municipality } = told
	const rows = [
		{ label: words('receipt.sent'), value: format.moment(told.receivedAt) },
		{ label: words('receipt.to'), value: words('receipt.toWhom', { committee, municipality }) },
		{ label: words('receipt.about'), value: `${words(`kinds.${told.kind}`)}, ${home}` },
		...(told.amountToPayOre === null
			? []
			: [{ label: words('receipt.amount'), value: format.amount(ore(told.amountToPayOre)) }]),
		...(told.reference === null ? [] : [{ label: words('receipt.reference'), value: told.reference }]),
	]
	return (
		<>
			<PageHead
				title={words('receipt.page', { number: told.receiptNumber })}
				crumbs={[{ to: '/landlord/notices', label: words('mine.title') }, { label: told.receiptNumber }]}
			/>
			<Columns>
				<Receipt
					number={told.receiptNumber}
					title={words('receipt.title')}
					deck={words('receipt.deck')}
					rows={rows}
				>
					<p>
						<a href={`/landlord/notices/${told.noticeId}/receipt.pdf`}>{words('receipt.download')}</a>
					</p>
					<WhatNow noticeId={told.noticeId} arrears={told.kind === 'arrears'} />
				</Receipt>
				<div>
					<Section title={words('receipt.all')}>
						<ToldRows told={told} />
						{told.recovery === 'never' && told.mustMoveAnyway ? <p>{words('receipt.noRecovery')}</p> : null}
					</Section>
					<ToldByBoard disclosures={told.disclosures} />
					{told.changes.length === 0 ? null : (
						<Section title={words('receipt.changes')}>
							<Timeline events={saidChanges(told.changes, speech)} />
						</Section>
					)}
				</div>
			</Columns>
		</>
	)
}

/** The same for everyone: nothing here depends on whom the report is about. */
function WhatNow({ noticeId, arrears }: { noticeId: string; arrears: boolean }) {
	const words = useTranslations('notices')
	const portal = useTranslations('portal')
	return (
		<>
			{arrears ? (
				<FormThreeNote>
					<p>
						<a href={`/landlord/notices/${noticeId}/form-3.pdf`}>{portal('formThree.link')}</a>
					</p>
				</FormThreeNote>
			) : null}
			<NextAndNever />
			<p>
				<TextLink to={`/landlord/notices/${noticeId}/questions`}>{portal('questions.link')}</TextLink>
			</p>
			<div>
				<h3>{words('receipt.changing')}</h3>
				<p>
					{words.rich('receipt.changingText', {
						a: (text) => <TextLink to={`/landlord/notices/${noticeId}/change`}>{text}</TextLink>,
					})}
				</p>
			</div>
		</>
	)
}
