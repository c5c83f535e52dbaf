// better-sqlite3 for an Electron whose Node has Node-API 9. The addon keeps references to strings, which came with
// Node-API 10: here such a reference is one to an object that holds the string.
#include <napi.h>

namespace Napi {

template <>
class Reference<String> {
 public:
  Reference() = default;
  explicit Reference(String text) : holder_(Persistent(Object::New(text.Env()))) { holder_.Set("text", text); }
  String Value() const { return holder_.Get("text").As<String>(); }

 private:
  ObjectReference holder_;
};

template <>
inline Reference<String> Persistent(String text) {
  return Reference<String>(text);
}

}  // namespace Napi

#include "better_sqlite3.cpp"
