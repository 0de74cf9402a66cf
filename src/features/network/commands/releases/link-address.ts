import { BadInput } from '../../../../platform/answer.ts'

/** The start of the network's own address, without what is below it. */
export function addressIn(given: string | null, reach: string): string {
	if (given === null) throw new BadInput([{ path: 'address', problem: 'required' }])
	const url = URL.canParse(given) ? new URL(given) : null
	const isPlain =
		url !== null && [url.username, url.password, url.search, url.hash].every((one) => one === '')
	const ways = reach === 'public' ? ['https:'] : ['https:', 'http:']
	if (!isPlain || !ways.includes(url.protocol)) {
		throw new BadInput([{ path: 'address', problem: 'address-not-valid' }])
	}
	return url.href.replace(/\/+$/, '')
}
