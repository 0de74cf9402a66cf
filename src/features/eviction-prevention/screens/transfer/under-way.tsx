import { useTranslations } from 'use-intl'
import { DayText } from '../../../../ui/dates.tsx'
import { HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Columns, DefinitionRows, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Transfer } from './transfer-types.ts'

/** The key, in the answer to having sealed the case: no other page ever shows it. */
export function KeyOnce({ value }: { value: string }) {
	const words = useTranslations('evictionPrevention.transfer.key')
	return (
		<Callout kind="warning" title={words('title')}>
			<p className="receipt-number">{value}</p>
			<p>{words('text')}</p>
		</Callout>
	)
}

type UnderWayProps = {
	caseId: string
	transfer: Transfer
	reasons: readonly NonNullable<Transfer['takenBackBecause']>[]
	outcome: Outcome | undefined
}

/** A case on its way: until when there should be an answer, the file, and the two ways in which it ends. */
export function UnderWay({ caseId, transfer, reasons, outcome }: UnderWayProps) {
	const words = useTranslations('evictionPrevention.transfer')
	const today = useToday()
	const format = useFormat()
	const { id, toName, ground, madeOn, madeBy, answerBy } = transfer
	const by = madeBy === null ? '' : `, ${words('under.by', { name: madeBy })}`
	return (
		<>
			<Section title={words('under.title', { to: toName })}>
				<div className="stack-16">
					<DefinitionRows
						rows={[
							{ label: words('under.made'), value: `${format.day(madeOn)}${by}` },
							{ label: words('under.ground'), value: words(`grounds.${ground}`) },
							...(answerBy === null
								? []
								: [{ label: words('under.answer'), value: <DayText day={answerBy} relative="late" /> }]),
						]}
					/>
					{answerBy !== null && answerBy < today ? <p>{words('under.ivo')}</p> : null}
					<p>
						<ButtonLink to={`/evictions/${caseId}/transfer/${id}/case.json`} file>
							{words('under.file')}
						</ButtonLink>
					</p>
				</div>
			</Section>
			<Columns wide="even">
				<Section title={words('under.receipt')}>
					<p className="quiet">{words('under.receiptText')}</p>
					<Form name="recordTransferReceipt" words="evictionPrevention.transfer" outcome={outcome}>
						<HiddenInput name="transferId" value={id} />
						<TextInput name="receiptNumber" width="medium" />
						<Submit>{words('under.close')}</Submit>
					</Form>
				</Section>
				<Section title={words('under.takeBack')}>
					<p className="quiet">{words('under.takeBackText')}</p>
					<Form name="takeBackTransfer" words="evictionPrevention.transfer" outcome={outcome}>
						<HiddenInput name="transferId" value={id} />
						<SelectInput
							name="takenBackBecause"
							options={reasons.map((value) => ({ value, label: words(`reasons.${value}`) }))}
						/>
						<Submit kind="secondary">{words('under.takeBack')}</Submit>
					</Form>
				</Section>
			</Columns>
		</>
	)
}
