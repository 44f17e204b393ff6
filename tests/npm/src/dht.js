// A node of the DHT that is not libtorrent's: `node dht.bundle.cjs '{ "host": "127.0.0.9", "bootstrap": "127.0.0.1:6881", "requests": [ … ] }'`
// does the requests one after the other and prints a list of their answers. Bytes are in hexadecimal, values bencoded.
//
//   request                                                      answer
//   { "get": { "key": …, "salt": … } }                           { "seq": …, "value": … }, or null
//   { "put": { "seed": …, "salt": …, "seq": …, "value": … } }    { "key": …, "nodes": … }, or { "refused": … }
import bencode from 'bencode';
import DHT from 'bittorrent-dht';
import crypto from 'node:crypto';

// What DER puts before the 32 bytes of an Ed25519 key (RFC 8410).
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');

const bytes = (hex) => Buffer.from(hex, 'hex');
const sha1 = (data) => crypto.createHash('sha1').update(data).digest();

function verify(signature, message, key) {
  const der = Buffer.concat([PUBLIC, key]);
  return crypto.verify(null, message, crypto.createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
}

function get(dht, { key, salt }) {
  const target = sha1(Buffer.concat([bytes(key), bytes(salt)]));
  const options = { verify, salt: salt ? bytes(salt) : undefined, cache: false };
  return new Promise((resolve, reject) => {
    dht.get(target, options, (error, item) => {
      if (error) return reject(error);
      resolve(item && { seq: item.seq, value: Buffer.from(bencode.encode(item.v)).toString('hex') });
    });
  });
}

function put(dht, { seed, salt, seq, value }) {
  const key = crypto.createPrivateKey({ key: Buffer.concat([PRIVATE, bytes(seed)]), format: 'der', type: 'pkcs8' });
  const k = crypto.createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length);
  const sign = (message) => crypto.sign(null, message, key);
  const item = { k, seq, v: bencode.decode(bytes(value)), sign };
  if (salt) item.salt = bytes(salt);
  return new Promise((resolve) => {
    dht.put(item, (error, _hash, nodes) => {
      resolve(error ? { refused: error.message } : { key: k.toString('hex'), nodes });
    });
  });
}

const { host, bootstrap, requests } = JSON.parse(process.argv[2]);
const dht = new DHT({ bootstrap: [bootstrap], host, verify });
dht.on('error', (error) => {
  throw error;
});
dht.listen(0, host);
dht.once('ready', async () => {
  const answers = [];
  for (const each of requests) {
    answers.push(each.get ? await get(dht, each.get) : await put(dht, each.put));
  }
  process.stdout.write(JSON.stringify(answers), () => process.exit(0));
});
