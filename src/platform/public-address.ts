import { BlockList, isIP } from 'node:net'

// What leads into one's own machine or network, or nowhere: IANA's special-purpose address registries.
const special = new BlockList()
for (const [net, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
] as const) {
	special.addSubnet(net, bits, 'ipv4')
}

/** The addresses of the open net alone: everything else of IPv6 is special, mapped or of a site's own. */
const openNet = new BlockList()
openNet.addSubnet('2000::', 3, 'ipv6')
const specialWithin = new BlockList()
for (const [net, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const) {
	specialWithin.addSubnet(net, bits, 'ipv6')
}

/** Whether an address (not a name) lies on the open net. */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address)
	if (family === 4) return !special.check(address, 'ipv4')
	if (family === 6) return openNet.check(address, 'ipv6') && !specialWithin.check(address, 'ipv6')
	return false
}
