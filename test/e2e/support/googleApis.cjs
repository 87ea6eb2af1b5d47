// Loaded into n8n with --require: what is meant for Google goes to the stand-in on the loopback.
const http = require('node:http');
const https = require('node:https');

const send = https.request;
const isGoogles = (host) => /(^|\.)googleapis\.com$/.test(String(host));

https.request = function request(...args) {
	const [options] = args;
	const host = options?.hostname ?? options?.host;
	if (!isGoogles(host)) return send.apply(this, args);
	const local = {
		method: options.method,
		path: options.path,
		headers: { ...options.headers, 'x-meant-for': host },
		hostname: '127.0.0.1',
		port: process.env.GOOGLE_STAND_IN_PORT,
	};
	return http.request(local, ...args.slice(1));
};
