using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "localhost:3000", http = (), service = "main")]
);

const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "dist/worker.js")],
  bindings = [
    (name = "META_APP_SECRET", fromEnvironment = "META_APP_SECRET"),
    (name = "META_VERIFY_TOKEN", fromEnvironment = "META_VERIFY_TOKEN")
  ],
  compatibilityDate = "2025-01-01"
);
