type Mail = { readonly network: string; readonly text: string; readonly link: string }

/** The issue as it was written, and below it how one leaves it; in Swedish, and in English below. */
export function newsletterMail({ network, text, link }: Mail): string {
	const foot = [
		`Du får nyhetsbrevet för att du har samtyckt till det. Vill du inte längre få brev från ${network} avslutar du det här:`,
		link,
		'You receive this newsletter because you have consented to it. The link above ends it.',
	]
	return [text, '--', ...foot, ''].join('\n\n')
}
