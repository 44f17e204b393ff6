// The npm clients against the app's own origin, as any page would use them. Only the generated code is missing: the messages come from a
// descriptor set.
import { create, createFileRegistry, fromBinary, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { Code, ConnectError, createClient } from '@connectrpc/connect';
import { createConnectTransport, createGrpcWebTransport } from '@connectrpc/connect-web';
import { GrpcWebClientBase, MethodDescriptor, MethodType } from 'grpc-web';

async function registry() {
  const bytes = await (await fetch('/descriptors.bin')).arrayBuffer();
  return createFileRegistry(fromBinary(FileDescriptorSetSchema, new Uint8Array(bytes)));
}

/** A client of @connectrpc/connect-web for one of the four ways to carry its calls. */
async function connect(way, options = {}) {
  const types = await registry();
  const baseUrl = location.origin;
  const transport = {
    json: () => createConnectTransport({ baseUrl, useBinaryFormat: false, ...options }),
    binary: () => createConnectTransport({ baseUrl, useBinaryFormat: true, ...options }),
    get: () => createConnectTransport({ baseUrl, useHttpGet: true, ...options }),
    grpcweb: () => createGrpcWebTransport({ baseUrl, ...options }),
  }[way]();
  return { client: createClient(types.getService('test.v1.Test'), transport), types };
}

/** What a failed call says, with its details decoded. */
async function failure(types, call) {
  try {
    await call();
  } catch (thrown) {
    const error = ConnectError.from(thrown);
    const why = error.findDetails(types.getMessage('test.v1.Why'));
    return {
      code: Code[error.code], message: error.rawMessage, why: why.map((one) => one.because), sorry: error.metadata.get('x-sorry'),
    };
  }
  return { code: 'Ok' };
}

/** A client of grpc-web in its format, `text` or `binary`. */
async function google(format) {
  const types = await registry();
  const client = new GrpcWebClientBase({ format });
  const method = (name, kind) => {
    const described = types.getService('test.v1.Test').methods.find((one) => one.name === name);
    return new MethodDescriptor(
      `/test.v1.Test/${name}`, kind, Object, Object,
      (message) => toBinary(described.input, create(described.input, message)),
      (bytes) => fromBinary(described.output, bytes),
    );
  };
  const url = (name) => `${location.origin}/test.v1.Test/${name}`;
  return {
    unary: (name, request, metadata = {}) => client.unaryCall(url(name), request, metadata, method(name, MethodType.UNARY)),
    stream: (name, request, metadata = {}) =>
      client.serverStreaming(url(name), request, metadata, method(name, MethodType.SERVER_STREAMING)),
  };
}

globalThis.clients = { connect, failure, google };
